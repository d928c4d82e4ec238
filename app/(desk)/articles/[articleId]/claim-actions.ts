"use server";

import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { claimTargetSchema } from "@/lib/claims/schema";
import type { EachDone } from "@/lib/commands/each-by-itself";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { supersedeEvidence } from "@/lib/evidence/supersede-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { textOf } from "@/lib/form-text";
import { adjudicate } from "@/lib/reviews/adjudicate";
import { judgeToo } from "@/lib/reviews/judge-too";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { takeOverCheck } from "@/lib/reviews/take-over-check";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { targetOf } from "./_workbench/forms/target-text";
import { answer } from "./answer-claim";

export async function recordVerdictAction(before: ClaimActionState, form: FormData) {
  let too: EachDone | undefined;
  const state = await answer(before, form, async (actor, target) => {
    const outcome = await recordVerdict(actor, target, Object.fromEntries(form));
    const others = claimTargetSchema.array().parse(form.getAll("too").map((value) => targetOf(String(value))));
    if (outcome.ok && others.length > 0) too = await judgeToo(actor, target.claimId, others);
    return outcome;
  });
  return { ...state, too };
}

export async function settleDisagreementAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => adjudicate(actor, target, Object.fromEntries(form)));
}

export async function takeOverCheckAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => takeOverCheck(actor, target, textOf(form, "reviewId")));
}

export async function retractReviewAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => retractReview(actor, target, textOf(form, "reason")));
}

export async function addEvidenceAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) =>
    addEvidence(actor, target, { ...Object.fromEntries(form), files: form.getAll("files").map(String) }),
  );
}

export async function citeEvidenceAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => citeEvidence(actor, target, Object.fromEntries(form)));
}

export async function supersedeEvidenceAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor) =>
    supersedeEvidence(actor, textOf(form, "evidenceId"), Object.fromEntries(form)),
  );
}

export async function withdrawEvidenceAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor) => withdrawEvidence(actor, textOf(form, "evidenceId"), textOf(form, "reason")));
}

export async function dismissClaimAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => dismissClaim(actor, target, textOf(form, "reason")));
}

export async function restoreClaimAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => restoreClaim(actor, target, textOf(form, "reason")));
}
