import { noLongerMay } from "@/lib/auth/no-longer-may";
import { type Actor, refusal } from "@/lib/auth/permissions";
import type { ExtractionParts } from "@/lib/claims/extraction-parts";
import { writeExtractedClaims } from "@/lib/claims/write-claims";
import { commandTransaction } from "@/lib/database/transaction";
import { deskThreads } from "@/lib/extraction/desk-threads";
import { done, type Outcome } from "@/lib/outcome";
import { extractionTimeout } from "./import-article";
import { lockArticle, noSuchArticle, notOpen } from "./lock-article";
import { type ArticleDetail, getArticle } from "./queries";
import { isExtracted } from "./revision-queries";

type Changed = Outcome<{ changed: boolean }>;

/**
 * Finds the claims of an article that was stored without them, because their extraction failed. Once they were found there
 * is nothing left to do.
 */
export async function extractAgain(actor: Actor, articleId: string): Promise<Changed> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  const article = await getArticle(articleId);
  if (!article) return noSuchArticle;
  if (article.extracted) return done({ changed: false });
  const { title, publishedAt, revision } = article;
  return deskThreads().inTurn(async (thread) => {
    const extraction = await thread.findClaims({ text: revision.text, title, publishedAt });
    return extraction.ok ? store(actor, article, extraction.value) : extraction;
  });
}

function store(actor: Actor, { id: articleId, revision }: ArticleDetail, found: ExtractionParts): Promise<Changed> {
  return commandTransaction(
    async (tx) => {
      const article = await lockArticle(tx, articleId);
      if (!article) return noSuchArticle;
      const refused = await noLongerMay(tx, actor, "article.import");
      if (refused) return refused;
      const closed = notOpen(article);
      if (closed) return closed;
      const changed = !(await isExtracted(tx, articleId, revision.id));
      if (!changed) return done({ changed });
      // People may have added claims meanwhile, and those keep their numbers.
      const { _max } = await tx.claim.aggregate({ where: { articleId }, _max: { number: true } });
      await writeExtractedClaims(tx, actor, { ...revision, articleId }, found, _max.number ?? 0);
      return done({ changed });
    },
    { timeout: extractionTimeout },
  );
}
