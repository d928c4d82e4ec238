"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { valuesOf } from "@/app/_components/form-state";
import { getTitle } from "@/lib/articles/queries";
import { requiredReviewsSchema } from "@/lib/articles/schema";
import { requireActor } from "@/lib/auth/session";
import { textOf } from "@/lib/form-text";
import { discardArticleDraft, getArticleDraft, noSuchArticleDraft } from "@/lib/importing/article-draft";
import { asChosen, type ChosenText, importDraft } from "@/lib/importing/import-draft";
import { detailNames } from "@/lib/importing/import-form";
import { draftAttachment, readDraftAgain } from "@/lib/importing/read-draft-again";
import { isBesideBody } from "@/lib/importing/rules/take-out";
import { proposeRevision } from "@/lib/revisions/propose-revision";
import { type ImportState, nothingSent } from "./import-state";

const chosenIn = (form: FormData): ChosenText => ({
  putBack: form.getAll("putBack").map(Number),
  takeOut: form.getAll("takeOut").map(String).filter(isBesideBody),
});

export async function importDraftAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await requireActor();
  const values = valuesOf(form, "reviewers", ...detailNames);
  const details = Object.fromEntries(detailNames.map((name) => [name, textOf(form, name)]));
  const requiredReviews = requiredReviewsSchema.catch(1).parse(textOf(form, "reviewers") || 1);
  const decided = { details, requiredReviews, anyLanguage: form.has("anyLanguage"), ...chosenIn(form) };
  const imported = await importDraft(actor, textOf(form, "draftId"), decided);
  if (!imported.ok) return { ...nothingSent, failure: imported.failure, values };
  const { articleId: id, existing } = imported.value;
  if (existing) return { ...nothingSent, existing: { id, title: await getTitle(id) }, values };
  redirect(`/articles/${id}`);
}

export async function discardArticleDraftAction(form: FormData): Promise<void> {
  await discardArticleDraft(await requireActor(), textOf(form, "draftId"));
  redirect("/articles/import");
}

/** What waits becomes a text proposed for an article that there is. */
export async function reviseByDraftAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await requireActor();
  const values = valuesOf(form, "reviewers", ...detailNames);
  const articleId = textOf(form, "articleId");
  const draft = await getArticleDraft(actor, textOf(form, "draftId"));
  if (draft === null) return { ...nothingSent, failure: noSuchArticleDraft.failure, values };
  const proposed = await proposeRevision(actor, articleId, { read: asChosen(draft.read, chosenIn(form)) });
  if (!proposed.ok) return { ...nothingSent, failure: proposed.failure, values };
  await discardArticleDraft(actor, draft.id, articleId);
  redirect(`/articles/${articleId}/revise/${proposed.value.draftId}`);
}

const changesSchema = z.enum(["accepted", "rejected"]);

export async function readDraftAgainAction(form: FormData): Promise<void> {
  const draftId = textOf(form, "draftId");
  await readDraftAgain(await requireActor(), draftId, changesSchema.catch("accepted").parse(form.get("changes")));
  redirect(`/articles/import/${draftId}`);
}

export async function draftAttachmentAction(form: FormData): Promise<void> {
  const draftId = textOf(form, "draftId");
  const read = await draftAttachment(await requireActor(), draftId, Number(form.get("attachment")));
  if (read.ok) redirect(`/articles/import/${read.value.draftId}?of=${draftId}`);
  redirect(`/articles/import/${draftId}?refused=${encodeURIComponent(read.failure.message)}`);
}
