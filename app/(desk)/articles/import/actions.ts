"use server";

import { redirect } from "next/navigation";
import { valuesOf } from "@/app/_components/form-state";
import { getTitle } from "@/lib/articles/queries";
import { requireActor } from "@/lib/auth/session";
import { importArticle } from "@/lib/importing/import-article";
import { detailNames, readImportForm } from "@/lib/importing/import-form";
import { type ImportState, nothingSent } from "./import-state";

export async function importArticleAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await requireActor();
  const values = valuesOf(form, "text", "reviewers", ...detailNames);
  const read = await readImportForm(form);
  if (!read.ok) return { ...nothingSent, failure: read.failure, values };
  const imported = await importArticle(actor, read.value.input, read.value.details, read.value.reviewers);
  if (!imported.ok) return { ...nothingSent, failure: imported.failure, values };
  const { articleId: id, existing } = imported.value;
  if (existing) return { ...nothingSent, existing: { id, title: await getTitle(id) }, values };
  redirect(`/articles/${id}`);
}
