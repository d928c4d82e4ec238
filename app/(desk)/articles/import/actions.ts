"use server";

import { redirect } from "next/navigation";
import { valuesOf } from "@/app/_components/form-state";
import { getTitle } from "@/lib/articles/queries";
import { requiredReviewsSchema } from "@/lib/articles/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { textOf } from "@/lib/form-text";
import { readFirst } from "@/lib/importing/article-draft";
import { detailNames, filesIn, readImportForm } from "@/lib/importing/import-form";
import { bringIn, openBatch } from "@/lib/importing/together/bring-in";
import { type ImportState, nothingSent } from "./import-state";

export async function importArticleAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await requireActor();
  const values = valuesOf(form, "text", "reviewers", ...detailNames);
  const files = filesIn(form);
  if (files.length > 1) return bringInTogether(actor, files, textOf(form, "reviewers"), values);
  const read = await readImportForm(form);
  if (!read.ok) return { ...nothingSent, failure: read.failure, values };
  const { input, details, reviewers: requiredReviews } = read.value;
  const always = textOf(form, "look") === "1";
  const answer = await readFirst(actor, input, details, { requiredReviews, always });
  if (!answer.ok) return { ...nothingSent, failure: answer.failure, values };
  if ("draftId" in answer.value) redirect(`/articles/import/${answer.value.draftId}`);
  const { articleId: id, existing } = answer.value.imported;
  if (existing) return { ...nothingSent, existing: { id, title: await getTitle(id) }, values };
  redirect(`/articles/${id}`);
}

/** Several files in one form: how they come before JavaScript loads. */
async function bringInTogether(actor: Actor, files: readonly File[], reviewers: string, values: ImportState["values"]) {
  const requiredReviews = requiredReviewsSchema.catch(1).parse(reviewers || 1);
  const opened = await openBatch(actor, { expected: files.length, requiredReviews });
  if (!opened.ok) return { ...nothingSent, failure: opened.failure, values };
  const { batchId } = opened.value;
  for (const [place, file] of files.entries()) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kept = await bringIn(actor, batchId, { place, path: file.name, size: bytes.length, bytes });
    if (!kept.ok) return { ...nothingSent, failure: kept.failure, values };
  }
  redirect(`/articles/import/together/${batchId}`);
}
