import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { authEnvironment } from "./auth-environment";
import { beginSession } from "./open-sessions";
import { sessionLimits } from "./rules/session-limits";
import { sessionCookieName, sessionCookieOptions } from "./session-token";
import { verifyCredentials } from "./verify-credentials";

const signedInSchema = z.object({ id: z.uuid(), sessionNumber: z.int() });

/** The same cookie that our own sign-in form sets: next-auth's address serves scripts, the form serves people. */
export function authOptions(): NextAuthOptions {
  const { secret, secure } = authEnvironment();
  return {
    secret,
    useSecureCookies: secure,
    cookies: { sessionToken: { name: sessionCookieName(secure), options: sessionCookieOptions(secure) } },
    session: { strategy: "jwt", maxAge: sessionLimits.whole },
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
      // Asked only where somebody signs in: the route that would renew a session is closed.
      async jwt({ user }) {
        const opened = await beginSession(signedInSchema.parse(user));
        if (!opened.ok) throw new Error(opened.failure.message);
        return { sessionId: opened.value.sessionId };
      },
    },
  };
}
