import { type DetailsInput, detailsInputSchema, type RequiredReviews } from "@/lib/articles/schema";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { invalidInput } from "@/lib/invalid-input";
import type { Outcome } from "@/lib/outcome";
import type { ReadArticle } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";
import { getArticleDraft, noSuchArticleDraft } from "./article-draft";
import { findClaims, type Imported, keep } from "./import-article";
import { putBack } from "./rules/put-back";
import { type BesideBody, takeOut } from "./rules/take-out";
import { settledAs, settleFiles } from "./together/settle-file";

/** What of the draft belongs to the text. */
export interface ChosenText {
  /** Places in `leftOut`. */
  putBack: readonly number[];
  takeOut?: readonly BesideBody[];
}

export interface Decided extends ChosenText {
  /** All of them as they are to be; what is empty is not known. */
  details: DetailsInput;
  requiredReviews: RequiredReviews;
  /** Claims are looked for in another language than English too. */
  anyLanguage?: boolean;
}

/** The text as whoever looked at it chose; places in `leftOut` are those that were shown. */
export const asChosen = <R extends ReadArticle>(read: R, chosen: ChosenText): R =>
  putBack(takeOut(read, new Set(chosen.takeOut)), new Set(chosen.putBack));

/** Imports what waited, with what whoever looked at it decided. */
export async function importDraft(asking: Actor, draftId: string, decided: Decided): Promise<Outcome<Imported>> {
  const refused = refusal(asking, "article.import");
  if (refused) return refused;
  const draft = await getArticleDraft(asking, draftId);
  if (draft === null) return noSuchArticleDraft;
  const details = detailsInputSchema.safeParse(decided.details);
  if (!details.success) return invalidInput(details.error, "Some details need another look.");
  const title = details.data.title ?? draft.read.details.title;
  const article = { ...asChosen(draft.read, decided), details: { ...details.data, title } };
  const { anyLanguage } = decided;
  const found = await deskPool().inTurn((thread) => findClaims(thread, article, { anyLanguage }));
  if (!found.ok) return found;
  return keep(asking, found.value, decided.requiredReviews, async (tx, imported) => {
    await tx.articleDraft.deleteMany({ where: { id: draftId } });
    await settleFiles(tx, { draftId }, settledAs(imported));
  });
}
