"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched, valuesOf } from "@/app/_components/form-state";
import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle, unarchiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { detailNames } from "@/lib/articles/import-form";
import { reopenArticle } from "@/lib/articles/reopen-article";
import { requireActor } from "@/lib/auth/session";
import type { Outcome } from "@/lib/outcome";

/** What the form shows next; every page of the desk that names the article is drawn anew. */
function shown(outcome: Outcome<{ changed: boolean }>, values: FormState["values"], notice: string): FormState {
  if (!outcome.ok) return { failure: outcome.failure, values, notice: null };
  revalidatePath("/articles", "layout");
  return { ...untouched, values, notice: outcome.value.changed ? notice : "Nothing was changed: it was so already." };
}

export async function amend(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, ...detailNames);
  return shown(await amendArticle(await requireActor(), articleId, values), values, "The details are saved.");
}

export async function close(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "reason");
  return shown(
    await closeArticle(await requireActor(), articleId, values.reason ?? ""),
    values,
    "The check is closed.",
  );
}

export async function reopen(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "reason");
  return shown(
    await reopenArticle(await requireActor(), articleId, values.reason ?? ""),
    values,
    "The check is open again.",
  );
}

export async function archive(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "reason");
  return shown(
    await archiveArticle(await requireActor(), articleId, values.reason ?? ""),
    values,
    "The article is archived.",
  );
}

export async function unarchive(articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, "reason");
  return shown(
    await unarchiveArticle(await requireActor(), articleId, values.reason ?? ""),
    values,
    "The article is back.",
  );
}
