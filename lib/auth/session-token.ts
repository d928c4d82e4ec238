import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { authEnvironment } from "./auth-environment";

/** All a session holds. Role, name and disabled state are read from the database on each request. */
export const sessionSchema = z.object({ sub: z.uuid(), sessionNumber: z.int().positive() });
export type Session = z.infer<typeof sessionSchema>;

/** Seconds: one signs in again after two weeks. */
export const sessionMaxAge = 14 * 24 * 60 * 60;

export const sessionCookieName = (secure: boolean) => `${secure ? "__Secure-" : ""}next-auth.session-token`;

export const sealSession = (session: Session): Promise<string> =>
  encode({ token: { ...session }, secret: authEnvironment().secret, maxAge: sessionMaxAge });

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
