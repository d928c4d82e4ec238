"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { importArticle } from "@/lib/importing/import-article";
import { samples } from "@/lib/importing/samples";

export async function importSample(form: FormData): Promise<void> {
  const actor = await requireActor();
  const sample = samples.find(({ slug }) => slug === form.get("slug"));
  if (!sample) redirect("/articles");
  const { text, title, publisher, byline, publishedAt } = sample;
  const imported = await importArticle(actor, { pasted: text }, { title, publisher, byline, publishedAt });
  if (!imported.ok) throw new Error(imported.failure.message);
  redirect(`/articles/${imported.value.articleId}`);
}
