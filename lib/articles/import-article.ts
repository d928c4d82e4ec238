import { type Actor, refusal } from "@/lib/auth/permissions";
import { database } from "@/lib/database/client";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Outcome } from "@/lib/outcome";
import { extract } from "@/lib/text";
import { readArticle } from "./read-article";
import type { ArticleInput, DetailsInput } from "./schema";
import { sha256, storeArticle } from "./store-article";

/** A dense text of 2 MB holds some 40,000 claims, which take PostgreSQL a while. */
const importTimeout = 180_000;

export interface Imported {
  articleId: string;
  /** True where the desk already had this very text: nothing was written. */
  existing: boolean;
  claims: number;
}

async function sameText(db: Pick<Transaction, "revision">, digest: string): Promise<Imported | null> {
  const found = await db.revision.findFirst({
    where: { sha256: digest },
    select: { articleId: true, _count: { select: { claims: true } } },
  });
  return found && { articleId: found.articleId, existing: true, claims: found._count.claims };
}

/** Reads, splits and stores an article as revision 1 with its claims; the same text twice leads to the first. */
export async function importArticle(
  actor: Actor,
  input: ArticleInput,
  given: DetailsInput,
): Promise<Outcome<Imported>> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  const read = readArticle(input, given);
  if (!read.ok) return read;
  const { text, details } = read.value;
  const digest = sha256(text);
  const before = await sameText(database, digest);
  if (before) return done(before);

  const extraction = extract(text, { title: details.title, publishedAt: details.publishedAt });
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${digest}, 0))`;
      const meanwhile = await sameText(tx, digest);
      if (meanwhile) return done(meanwhile);
      const article = await storeArticle(tx, actor, { ...read.value, digest }, extraction);
      return done({ articleId: article.articleId, existing: false, claims: article.claims });
    },
    { timeout: importTimeout },
  );
}
