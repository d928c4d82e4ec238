import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { authEnvironment } from "./auth-environment";
import { sessionMaxAge } from "./session-token";
import { verifyCredentials } from "./verify-credentials";

const signedInSchema = z.object({ id: z.uuid(), sessionNumber: z.int() });

/** The same cookie that our own sign-in form sets: next-auth's address serves scripts, the form serves people. */
export function authOptions(): NextAuthOptions {
  const { secret, secure } = authEnvironment();
  return {
    secret,
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: sessionMaxAge },
    pages: { signIn: "/sign-in" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(given) {
          const verified = await verifyCredentials(given);
          return verified.ok ? signedInSchema.parse(verified.value) : null;
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (!user) return { sub: token.sub, sessionNumber: token.sessionNumber };
        const { id, sessionNumber } = signedInSchema.parse(user);
        return { sub: id, sessionNumber };
      },
      // Whoever needs more about a person asks the database, where it is current.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
