"use server";

import { textOf } from "@/lib/form-text";
import { markRemoved, undoRemoved } from "@/lib/revisions/mark-removed";
import { placeClaim } from "@/lib/revisions/place-claim";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { answer } from "./answer-claim";

export async function placeClaimAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => placeClaim(actor, target, Object.fromEntries(form)));
}

export async function findGoneAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => markRemoved(actor, target));
}

export async function undoGoneAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, target) => undoRemoved(actor, target, textOf(form, "reason")));
}
