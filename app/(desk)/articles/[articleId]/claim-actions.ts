"use server";

import type { Actor } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import type { ClaimTarget } from "@/lib/claims/change-claim";
import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { claimTargetSchema } from "@/lib/claims/schema";
import { viewClaim } from "@/lib/claims/view";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { supersedeEvidence } from "@/lib/evidence/supersede-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import type { ClaimActionState } from "./_workbench/action-state";
import { textOf, typedIn } from "./_workbench/form-text";

type Command = (actor: Actor, target: ClaimTarget, form: FormData) => Promise<Outcome<unknown>>;

/** The one path of every form about a claim: session, zod, one command; the answer carries that claim as it stands now. */
async function answer(before: ClaimActionState, form: FormData, command: Command): Promise<ClaimActionState> {
  const actor = await requireActor();
  const target = claimTargetSchema.parse(Object.fromEntries(form));
  const outcome = await command(actor, target, form);
  const claim = await viewClaim(target.claimId);
  const refused = outcome.ok ? { failure: null, typed: {} } : { failure: outcome.failure, typed: typedIn(form) };
  return { ...refused, claim, answer: before.answer + 1 };
}

export async function recordVerdictAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => recordVerdict(actor, target, Object.fromEntries(form)));
}

export async function retractReviewAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => retractReview(actor, target, textOf(form, "reason")));
}

export async function addEvidenceAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => addEvidence(actor, target, Object.fromEntries(form)));
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
