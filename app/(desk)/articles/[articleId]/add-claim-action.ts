"use server";

import { getArticle } from "@/lib/articles/queries";
import { requirePermission } from "@/lib/auth/session";
import { addClaim } from "@/lib/claims/add-claim";
import { type Located, locateQuote } from "@/lib/claims/rules/locate-quote";
import { textOf } from "@/lib/form-text";
import { type Failure, failed } from "@/lib/outcome";
import { viewClaim } from "@/lib/views/view-claim";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { typedIn } from "./_workbench/forms/typed-in";

const nowhere = (located: Exclude<Located, { found: "once" }>): Failure =>
  failed(
    "invalid",
    located.found === "never"
      ? "These words do not stand in the article, to the letter. Copy them from it, or select them."
      : `These words stand in the article ${located.times} times. Add a few words around them, or select the place.`,
  ).failure;

/** Adds a claim where its words were selected, or else at the one place where they stand. */
export async function addClaimAction(before: ClaimActionState, form: FormData): Promise<ClaimActionState> {
  const actor = await requirePermission("article.read");
  const refuse = (failure: Failure) => ({ failure, claim: null, typed: typedIn(form), answer: before.answer + 1 });
  const article = await getArticle(textOf(form, "articleId"));
  if (!article) return refuse(failed("not-found", "There is no such article.").failure);

  const [start, end, words] = [
    textOf(form, "start"),
    textOf(form, "end"),
    textOf(form, "words").replace(/\r\n/g, "\n"),
  ];
  const place = start && end ? { found: "once" as const, start, end } : locateQuote(article.revision.text, words);
  if (place.found !== "once") return refuse(nowhere(place));
  const outcome = await addClaim(actor, {
    revisionId: article.revision.id,
    kind: textOf(form, "kind"),
    start: place.start,
    end: place.end,
    exact: words.trim(),
  });
  if (!outcome.ok) return refuse(outcome.failure);
  return {
    failure: null,
    claim: await viewClaim(outcome.value.claimId, actor.id),
    typed: {},
    answer: before.answer + 1,
  };
}
