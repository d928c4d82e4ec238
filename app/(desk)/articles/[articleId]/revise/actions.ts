"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { requireActor } from "@/lib/auth/session";
import { textOf } from "@/lib/form-text";
import { readImportForm } from "@/lib/importing/import-form";
import { confirmRevision } from "@/lib/revisions/confirm-revision";
import { discardDraft } from "@/lib/revisions/discard-draft";
import { proposeRevision } from "@/lib/revisions/propose-revision";
import type { ReviseState } from "./revise-state";

export async function proposeRevisionAction(_: ReviseState, form: FormData): Promise<ReviseState> {
  const actor = await requireActor();
  const values = valuesOf(form, "text");
  const articleId = textOf(form, "articleId");
  const read = await readImportForm(form);
  if (!read.ok) return { failure: read.failure, values };
  const proposed = await proposeRevision(actor, articleId, read.value.input);
  if (!proposed.ok) return { failure: proposed.failure, values };
  redirect(`/articles/${articleId}/revise/${proposed.value.draftId}`);
}

export async function confirmRevisionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const values = valuesOf(form, "reason");
  const confirmed = await confirmRevision(actor, textOf(form, "draftId"), textOf(form, "reason"));
  // What is shown may have been worked out anew.
  revalidatePath("/articles", "layout");
  if (!confirmed.ok) return { failure: confirmed.failure, values, notice: null };
  redirect(`/articles/${confirmed.value.articleId}`);
}

export async function discardDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const discarded = await discardDraft(await requireActor(), textOf(form, "draftId"));
  if (!discarded.ok) return { failure: discarded.failure, values: {}, notice: null };
  revalidatePath("/articles", "layout");
  redirect(`/articles/${discarded.value.articleId}/revise`);
}
