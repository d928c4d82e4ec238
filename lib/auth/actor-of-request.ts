import { NextRequest } from "next/server";
import { actorOf } from "./actor-of";
import { authEnvironment } from "./auth-environment";
import type { Actor } from "./rules/permissions";
import { sessionCookieName, unsealSession } from "./session-token";

/** Who sent a request. `again` reads them afresh while an answer goes on: null once they may no longer ask for anything. */
export interface Asker {
  actor: Actor;
  again: () => Promise<Actor | null>;
}

/**
 * The one place where the API learns who asks; null for nobody it knows. By the cookie of a session, which a browser sends
 * along from whatever page: that a change comes from the desk's own, endpoint.ts sees to.
 */
export async function actorOfRequest(request: Request): Promise<Asker | null> {
  const { cookies } = new NextRequest(request.url, { headers: request.headers });
  const session = await unsealSession(cookies.get(sessionCookieName(authEnvironment().secure))?.value);
  if (!session) return null;
  const again = () => actorOf(session);
  const actor = await again();
  return actor && { actor, again };
}
