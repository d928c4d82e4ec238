import { getArticle } from "@/lib/articles/queries";
import { bodyText } from "@/lib/body-text";
import { claimsIn, type ExtractionParts } from "@/lib/claims/rules/extraction-parts";
import { database } from "@/lib/database/client";
import type { Transaction } from "@/lib/database/transaction";
import { knownFindings } from "@/lib/findings/known-findings";
import { done, failed, type Outcome } from "@/lib/outcome";
import { deskPool } from "@/lib/threads/desk-pool";
import { currentClaims } from "./current-claims";
import { findClaimsJob } from "./jobs";
import { type ExtractionPlan, planExtraction } from "./rules/plan-extraction";

/** What a run of the extractor of today would do to an article's claims; nothing of it is done. */
export interface ExtractionComparison extends ExtractionPlan {
  /** The extractors that found the claims of the desk. */
  before: string[];
  /** The revision's text, which all offsets address (UTF-16). */
  text: string;
}

/** Compares the claims of the desk with what the extractor finds now. */
export async function compareExtraction(articleId: string): Promise<Outcome<ExtractionComparison>> {
  const article = await getArticle(articleId);
  if (!article) return failed("not-found", "There is no such article.");
  const { title, publishedAt, revision } = article;
  const input = { text: bodyText(revision.text, revision.structure), title, publishedAt };
  const run = await deskPool().inTurn((thread) => thread.run(findClaimsJob, input));
  if (!run.ok) return run;
  const plan = await planFor(database, { ...revision, articleId }, run.value);
  const by = await database.claim.findMany({
    where: { articleId, revisionId: revision.id, retirement: null, extractor: { not: null } },
    distinct: "extractor",
    select: { extractor: true },
  });
  return done({ ...plan, before: by.flatMap(({ extractor }) => extractor ?? []).sort(), text: revision.text });
}

/** What applying a run would do to the claims as `db` holds them. */
export async function planFor(
  db: Pick<Transaction, "article" | "claim" | "claimLineage" | "event" | "finding" | "$queryRaw">,
  revision: { id: string; articleId: string; text: string },
  { extractor, parts, checks }: ExtractionParts,
): Promise<ExtractionPlan> {
  const { articleId, text } = revision;
  const { _max } = await db.claim.aggregate({ where: { articleId }, _max: { number: true } });
  const standing = await currentClaims(db, revision);
  const desk = { standing, taken: _max.number ?? 0, text, checks: await knownFindings(db, articleId) };
  return planExtraction(desk, { extractor, claims: parts.flatMap(claimsIn), checks });
}
