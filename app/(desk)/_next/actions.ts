"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type NextClaim, takeNext } from "@/lib/assignments/take-next";
import { requireActor } from "@/lib/auth/session";
import type { Outcome } from "@/lib/outcome";

/** The claim to check next for whoever asks; `here` is the claim that is open. */
export async function takeNextAction(here: unknown): Promise<Outcome<NextClaim | null>> {
  const actor = await requireActor();
  return takeNext(actor, z.uuid().nullable().catch(null).parse(here));
}

/** The same before JavaScript loads: goes there, or says in the inbox that nothing is left. */
export async function goToNextAction() {
  const actor = await requireActor();
  const outcome = await takeNext(actor, null);
  if (!outcome.ok || !outcome.value) redirect(outcome.ok ? "/inbox?next=none" : "/inbox?next=busy");
  redirect(`/articles/${outcome.value.articleId}?claim=${outcome.value.claimId}`);
}
