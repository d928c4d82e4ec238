import { type ArticleDetail, getArticle } from "@/lib/articles/queries";
import { isExtracted } from "@/lib/articles/revision-queries";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { bodyText } from "@/lib/body-text";
import type { ExtractionParts } from "@/lib/claims/rules/extraction-parts";
import { writeExtractedClaims } from "@/lib/claims/write-claims";
import { command } from "@/lib/commands/command";
import { lockArticle, noSuchArticle, notOpen } from "@/lib/commands/lock-article";
import { importing } from "@/lib/database/limits";
import { done, type Outcome } from "@/lib/outcome";
import { deskPool } from "@/lib/threads/desk-pool";
import { tooManyClaims } from "./claim-limit";
import { findClaimsJob } from "./jobs";

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
  const input = { text: bodyText(revision.text, revision.structure), title, publishedAt };
  const found = await deskPool().inTurn((thread) => thread.run(findClaimsJob, input));
  if (!found.ok) return found;
  return tooManyClaims(found.value.claims) ?? store(actor, article, found.value);
}

function store(asking: Actor, { id: articleId, revision }: ArticleDetail, found: ExtractionParts): Promise<Changed> {
  return command(
    asking,
    { action: "article.import", lock: lockArticle(articleId), limits: importing },
    async ({ tx, actor }, article) => {
      const closed = notOpen(article);
      if (closed) return closed;
      const changed = !(await isExtracted(tx, articleId, revision.id));
      if (!changed) return done({ changed });
      // People may have added claims meanwhile, and those keep their numbers.
      const { _max } = await tx.claim.aggregate({ where: { articleId }, _max: { number: true } });
      await writeExtractedClaims(tx, actor, { ...revision, articleId }, found, _max.number ?? 0);
      return done({ changed });
    },
  );
}
