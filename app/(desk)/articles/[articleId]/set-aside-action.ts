"use server";

import { requireActor } from "@/lib/auth/session";
import { dismissClaims } from "@/lib/claims/dismiss-claim";
import { claimTargetSchema } from "@/lib/claims/schema";
import { waiveClaims } from "@/lib/claims/waive-claim";
import { textOf } from "@/lib/form-text";
import type { Failure } from "@/lib/outcome";
import { targetOf } from "./_workbench/target-text";

export interface SetAsideState {
  failure: Failure | null;
  /** How many claims the last answer changed. */
  changed: number;
  reason: string;
  answer: number;
}

/** Dismisses or waives all the claims that were picked, with one reason. */
export async function setAsideAction(before: SetAsideState, form: FormData): Promise<SetAsideState> {
  const actor = await requireActor();
  const targets = claimTargetSchema.array().parse(form.getAll("target").map((value) => targetOf(String(value))));
  const reason = textOf(form, "reason");
  const command = textOf(form, "aside") === "waive" ? waiveClaims : dismissClaims;
  const outcome = await command(actor, targets, reason);
  const answer = before.answer + 1;
  return outcome.ok
    ? { failure: null, changed: outcome.value.changed, reason: "", answer }
    : { failure: outcome.failure, changed: 0, reason, answer };
}
