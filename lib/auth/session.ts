import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { actorOf } from "./actor-of";
import type { Actor } from "./permissions";
import { requestedPathHeader, signInPath } from "./safe-path";
import { readSession } from "./session-cookie";

/** Who asks, read afresh once for each request; null where nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await readSession();
  return session && actorOf(session);
});

/** For pages and server actions: sends whoever is not signed in to do so, and then back here. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  redirect(signInPath((await headers()).get(requestedPathHeader)));
}
