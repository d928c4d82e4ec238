import { cookies } from "next/headers";
import { authEnvironment } from "./auth-environment";
import { sealSession, sessionCookieName, sessionMaxAge, unsealSession } from "./session-token";

/** Signs this browser in, in next-auth's own cookie. Only in server actions and route handlers. */
export async function openSession(user: { id: string; sessionNumber: number }) {
  const { secure } = authEnvironment();
  const token = await sealSession({ sub: user.id, sessionNumber: user.sessionNumber });
  (await cookies()).set(sessionCookieName(secure), token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: sessionMaxAge,
  });
}

export async function closeSession() {
  const { secure } = authEnvironment();
  (await cookies()).set(sessionCookieName(secure), "", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: 0,
  });
}

export async function readSession() {
  const jar = await cookies();
  return unsealSession(jar.get(sessionCookieName(authEnvironment().secure))?.value);
}
