"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requirePermission } from "@/lib/auth/session";
import { captureAgain } from "@/lib/captures/capture-again";
import { choosePassage } from "@/lib/capturing/choose-passage";
import { textOf } from "@/lib/form-text";
import type { Failure } from "@/lib/outcome";

export interface PieceState {
  failure: Failure | null;
}

export async function captureAgainAction(_: PieceState, form: FormData): Promise<PieceState> {
  const actor = await requirePermission("article.read");
  const outcome = await captureAgain(actor, textOf(form, "evidenceId"));
  if (!outcome.ok) return { failure: outcome.failure };
  refresh();
  return { failure: null };
}

export async function choosePassageAction(_: PieceState, form: FormData): Promise<PieceState> {
  const actor = await requirePermission("article.read");
  const outcome = await choosePassage(actor, textOf(form, "evidenceId"), Object.fromEntries(form));
  if (!outcome.ok) return { failure: outcome.failure };
  const articleId = encodeURIComponent(textOf(form, "articleId"));
  return redirect(`/articles/${articleId}/evidence/${outcome.value.evidenceId}#passage`);
}
