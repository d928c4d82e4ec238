"use server";

import { changeKind } from "@/lib/claims/change-kind";
import { changeSpan } from "@/lib/claims/change-span";
import { correctAttribution, correctDate } from "@/lib/claims/correct-claim";
import { mergeClaims } from "@/lib/claims/merge-claims";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { claimTargetSchema } from "@/lib/claims/schema";
import { splitClaim } from "@/lib/claims/split-claim";
import { unwaiveClaim, waiveClaim } from "@/lib/claims/waive-claim";
import { textOf } from "@/lib/form-text";
import { failed } from "@/lib/outcome";
import { undoChange } from "@/lib/undo/undo-change";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { targetOf } from "./_workbench/forms/target-text";
import { answer } from "./answer-claim";

export async function changeSpanAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => changeSpan(actor, target, Object.fromEntries(form)));
}

export async function changeKindAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => changeKind(actor, target, textOf(form, "kind")));
}

export async function correctAttributionAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => correctAttribution(actor, target, Object.fromEntries(form)));
}

export async function correctDateAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => correctDate(actor, target, Object.fromEntries(form)));
}

export async function splitClaimAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => splitClaim(actor, target, Object.fromEntries(form)));
}

export async function mergeClaimsAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, async (actor, target) => {
    const other = claimTargetSchema.safeParse(targetOf(textOf(form, "other")));
    if (!other.success) return failed("invalid", "Choose the claim to merge this one with.");
    return mergeClaims(actor, target, other.data);
  });
}

export async function waiveClaimAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => waiveClaim(actor, target, textOf(form, "reason")));
}

export async function unwaiveClaimAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => unwaiveClaim(actor, target, textOf(form, "reason")));
}

export async function noteSettlementAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => noteResolutionCriteria(actor, target, Object.fromEntries(form)));
}

export async function undoChangeAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => undoChange(actor, target, textOf(form, "reason")));
}
