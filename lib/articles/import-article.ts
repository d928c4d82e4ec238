import { noLongerMay } from "@/lib/auth/no-longer-may";
import { type Actor, refusal } from "@/lib/auth/permissions";
import { database } from "@/lib/database/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { deskThreads } from "@/lib/extraction/desk-threads";
import { done, type Outcome } from "@/lib/outcome";
import type { ArticleInput, DetailsInput, Reviewers } from "./schema";
import { sha256, storeArticle } from "./store-article";

/** A dense text of 2 MB holds some 40,000 claims, which take PostgreSQL a while. */
export const extractionTimeout = 180_000;

export interface Imported {
  articleId: string;
  /** True where the desk already had this very text: nothing was written. */
  existing: boolean;
  claims: number;
  /** Why the article was stored without claims; extractAgain finds them. Null where they were found. */
  problem: string | null;
}

async function sameText(db: Pick<Transaction, "revision">, digest: string): Promise<Imported | null> {
  const found = await db.revision.findFirst({
    where: { sha256: digest },
    select: { articleId: true, _count: { select: { claims: true } } },
  });
  return found && { articleId: found.articleId, existing: true, claims: found._count.claims, problem: null };
}

/**
 * Reads, splits and stores an article as revision 1 with its claims; the same text twice leads to the first. The claims
 * of an article whose extraction fails are left for later: the article itself is never lost.
 */
export async function importArticle(
  actor: Actor,
  input: ArticleInput,
  given: DetailsInput,
  reviewers: Reviewers = 1,
): Promise<Outcome<Imported>> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  return deskThreads().inTurn(async (thread) => {
    const read = await thread.read({ input, given });
    if (!read.ok) return read;
    const { text, details } = read.value;
    const digest = sha256(text);
    const before = await sameText(database, digest);
    if (before) return done(before);

    const extraction = await thread.findClaims({ text, title: details.title, publishedAt: details.publishedAt });
    const found = extraction.ok ? extraction.value : null;
    const problem = extraction.ok ? null : extraction.failure.message;
    return commandTransaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${digest}, 0))`;
        const refused = await noLongerMay(tx, actor, "article.import");
        if (refused) return refused;
        const meanwhile = await sameText(tx, digest);
        if (meanwhile) return done(meanwhile);
        const article = await storeArticle(tx, actor, { ...read.value, digest, reviewers }, found);
        return done({ ...article, existing: false, problem });
      },
      { timeout: extractionTimeout },
    );
  });
}
