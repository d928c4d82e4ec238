import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { actorSeen } from "./actor-of";
import { type Action, type Actor, can } from "./rules/permissions";
import { requestedPathHeader, signInPath } from "./rules/safe-path";
import { readSession } from "./session-cookie";

/** Who asks, read afresh once for each request; null where nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await readSession();
  return session && actorSeen(session);
});

/** For pages and server actions: sends whoever is not signed in to do so, and then back here. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  redirect(signInPath((await headers()).get(requestedPathHeader)));
}

/** As `requireActor`, and shows whoever's role may not do `action` the page that says so. */
export async function requirePermission(action: Action): Promise<Actor> {
  const actor = await requireActor();
  return can(actor, action) ? actor : forbidden();
}
