import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { authEnvironment } from "./auth-environment";
import { sessionLimits } from "./rules/session-limits";

/** All that a cookie holds: which row. Whose it is, and whether it still goes on, is read from the database on each request. */
export const sessionSchema = z.object({ sessionId: z.uuid() });
export type Session = z.infer<typeof sessionSchema>;

/** Over HTTPS by the prefix that keeps other hosts of the same domain, and plain HTTP, from setting it. */
export const sessionCookieName = (secure: boolean) => `${secure ? "__Host-" : ""}next-auth.session-token`;

/** What browsers are told of it: for scripts of no page, and sent along with no other site's forms. */
export const sessionCookieOptions = (secure: boolean) =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure }) as const;

export const sealSession = ({ sessionId }: Session): Promise<string> =>
  encode({ token: { sessionId }, secret: authEnvironment().secret, maxAge: sessionLimits.whole });

/** Null for anything that is not a session of this desk: forged, expired, or sealed with another secret. */
export async function unsealSession(token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  const { secret } = authEnvironment();
  try {
    return sessionSchema.parse(await decode({ token, secret }));
  } catch {
    // Whatever a browser sends here, it is not signed in: there is no fault of ours to report.
    return null;
  }
}
