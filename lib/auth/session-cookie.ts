import { cookies } from "next/headers";
import { done, type Outcome } from "@/lib/outcome";
import { authEnvironment } from "./auth-environment";
import { beginSession } from "./open-sessions";
import { sessionLimits } from "./rules/session-limits";
import { sealSession, sessionCookieName, sessionCookieOptions, unsealSession } from "./session-token";

/** Signs this browser in, in next-auth's own cookie. Only in server actions and route handlers. */
export async function openSession(user: { id: string; sessionNumber: number }): Promise<Outcome<null>> {
  const opened = await beginSession(user);
  if (!opened.ok) return opened;
  const { secure } = authEnvironment();
  const options = { ...sessionCookieOptions(secure), maxAge: sessionLimits.whole };
  (await cookies()).set(sessionCookieName(secure), await sealSession(opened.value), options);
  return done(null);
}

export async function forgetSession() {
  const { secure } = authEnvironment();
  (await cookies()).set(sessionCookieName(secure), "", { ...sessionCookieOptions(secure), maxAge: 0 });
}

export async function readSession() {
  const jar = await cookies();
  return unsealSession(jar.get(sessionCookieName(authEnvironment().secure))?.value);
}
