"use server";

import { redirect } from "next/navigation";
import { endSessions } from "@/lib/accounts/end-sessions";
import { currentActor } from "@/lib/auth/session";
import { forgetSession, readSession } from "@/lib/auth/session-cookie";

export async function signOut() {
  const [actor, session] = await Promise.all([currentActor(), readSession()]);
  if (actor && session) {
    const ended = await endSessions(actor, session, "this");
    // Whoever reads “signed out” must be: the page that says what failed offers to try again.
    if (!ended.ok) throw new Error(ended.failure.message);
  }
  await forgetSession();
  redirect("/sign-in");
}
