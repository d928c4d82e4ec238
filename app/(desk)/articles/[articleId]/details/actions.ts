"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched, valuesOf } from "@/app/_components/form-state";
import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle, unarchiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { reopenArticle } from "@/lib/articles/reopen-article";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { withdrawArticle } from "@/lib/articles/withdraw-article";
import { requireActor } from "@/lib/auth/session";
import { extractAgain } from "@/lib/extraction/extract-again";
import { detailNames } from "@/lib/importing/import-form";
import type { Outcome } from "@/lib/outcome";

/** What the form shows next; every page of the desk that names the article is drawn anew, and says itself what is new. */
function shown(outcome: Outcome<{ changed: boolean }>, values: FormState["values"]): FormState {
  if (!outcome.ok) return { failure: outcome.failure, values, notice: null };
  revalidatePath("/articles", "layout");
  return { ...untouched, notice: outcome.value.changed ? "Saved." : "Nothing was changed: it was so already." };
}

export async function amend(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, ...detailNames);
  const { version } = valuesOf(form, "version");
  const outcome = await amendArticle(await requireActor(), articleId, values, version || undefined);
  // The form that comes back knows what others did, so that saving again is meant.
  if (!outcome.ok && outcome.failure.code === "conflict") revalidatePath("/articles", "layout");
  return shown(outcome, values);
}

export async function close(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const { reason = "" } = valuesOf(form, "reason");
  return shown(await closeArticle(await requireActor(), articleId, reason), { reason });
}

export async function reopen(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const { reason = "" } = valuesOf(form, "reason");
  return shown(await reopenArticle(await requireActor(), articleId, reason), { reason });
}

export async function reviewers(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "reviewers");
  return shown(await setRequiredReviews(await requireActor(), articleId, values.reviewers), values);
}

export async function archive(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const { reason = "" } = valuesOf(form, "reason");
  return shown(await archiveArticle(await requireActor(), articleId, reason), { reason });
}

export async function unarchive(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const { reason = "" } = valuesOf(form, "reason");
  return shown(await unarchiveArticle(await requireActor(), articleId, reason), { reason });
}

export async function withdraw(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const { reason = "" } = valuesOf(form, "reason");
  return shown(await withdrawArticle(await requireActor(), articleId, reason), { reason });
}

export async function findClaims(articleId: string): Promise<FormState> {
  return shown(await extractAgain(await requireActor(), articleId), {});
}
