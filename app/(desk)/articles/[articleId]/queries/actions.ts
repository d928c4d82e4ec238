"use server";

import { revalidatePath } from "next/cache";
import { type FormState, valuesOf } from "@/app/_components/form-state";
import { requireActor } from "@/lib/auth/session";
import { listOpenQueries } from "@/lib/exports/list-writer-queries";
import { textOf } from "@/lib/form-text";
import type { Outcome } from "@/lib/outcome";
import { recordAnswer } from "@/lib/queries/record-answer";
import { sendQueries } from "@/lib/queries/send-queries";

/** Records that all queries of the article about claims went to the writer. */
export async function sendQueriesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const articleId = textOf(form, "articleId");
  const given = { way: textOf(form, "way"), person: textOf(form, "person") };
  const sent = await sendQueries(actor, articleId, { ...given, queries: await listOpenQueries(articleId, actor) });
  return answered(sent, valuesOf(form, "person", "way"), articleId, "Noted: the queries are sent.");
}

export async function recordAnswerAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const given = { person: textOf(form, "person"), step: textOf(form, "step"), words: textOf(form, "words") };
  const recorded = await recordAnswer(actor, textOf(form, "claimId"), {
    ...given,
    reviewId: textOf(form, "reviewId") || null,
  });
  return answered(recorded, valuesOf(form, "person", "step", "words"), textOf(form, "articleId"), "Recorded.");
}

function answered(outcome: Outcome<unknown>, values: Record<string, string>, articleId: string, notice: string) {
  if (!outcome.ok) return { failure: outcome.failure, values, notice: null };
  revalidatePath(`/articles/${articleId}/queries`);
  return { failure: null, values: {}, notice };
}
