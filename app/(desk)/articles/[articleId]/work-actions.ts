"use server";

import { assignClaims } from "@/lib/assignments/assign-claims";
import { unassignClaims } from "@/lib/assignments/unassign-claims";
import { requireActor } from "@/lib/auth/session";
import { addComment } from "@/lib/comments/add-comment";
import { reopenComment, resolveComment } from "@/lib/comments/resolve-comment";
import { textOf } from "@/lib/form-text";
import type { Failure } from "@/lib/outcome";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { answer } from "./answer-claim";

export async function addCommentAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, { claimId }) => addComment(actor, claimId, Object.fromEntries(form)));
}

export async function resolveCommentAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, { claimId }) =>
    resolveComment(actor, claimId, textOf(form, "commentId"), textOf(form, "reason")),
  );
}

export async function reopenCommentAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, { claimId }) => reopenComment(actor, claimId, textOf(form, "commentId")));
}

export async function assignAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, { claimId }) =>
    assignClaims(actor, { claimIds: [claimId], assigneeId: textOf(form, "assigneeId") }),
  );
}

export async function unassignAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, { claimId }) =>
    unassignClaims(actor, { claimIds: [claimId], assigneeId: textOf(form, "assigneeId") }),
  );
}

export interface AssignPickedState {
  failure: Failure | null;
  /** What the last answer did, as a sentence. */
  done: string;
  answer: number;
}

/** Gives all the claims that were picked to somebody, or takes them off whoever has them. */
export async function assignPickedAction(before: AssignPickedState, form: FormData): Promise<AssignPickedState> {
  const actor = await requireActor();
  const claimIds = form.getAll("claim").map(String);
  const assigneeId = textOf(form, "assigneeId");
  const on = textOf(form, "turn") === "assign";
  const outcome = on
    ? await assignClaims(actor, { claimIds, assigneeId })
    : await unassignClaims(actor, { claimIds, assigneeId: assigneeId || null });
  const count = before.answer + 1;
  if (!outcome.ok) return { failure: outcome.failure, done: "", answer: count };
  const { changed } = outcome.value;
  return { failure: null, done: `${changed} ${on ? "assigned" : "taken off"}.`, answer: count };
}
