"use server";

import { revalidatePath } from "next/cache";
import { type FormState, untouched } from "@/app/_components/form-state";
import { requirePermission } from "@/lib/auth/session";
import { applyExtraction } from "@/lib/extraction/apply-extraction";
import { textOf } from "@/lib/form-text";

export async function applyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requirePermission("article.read");
  const outcome = await applyExtraction(actor, textOf(form, "articleId"), textOf(form, "digest"));
  // Refused or done, the page says what there is to do now.
  revalidatePath("/articles", "layout");
  if (!outcome.ok) return { ...untouched, failure: outcome.failure };
  const { changed, extractor, added, rewritten, removed } = outcome.value;
  const done = `Applied what ${extractor} finds: ${added} added, ${rewritten} changed, ${removed} taken out.`;
  return { ...untouched, notice: changed ? done : "There was nothing to change." };
}
