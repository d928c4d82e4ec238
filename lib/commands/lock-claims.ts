import type { Article } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { noSuchClaim } from "./change-claim";
import { lockArticle, notOpen } from "./lock-article";

export const mostAtOnce = 500;

/** Locks the one open article that many claims are of, before they change together. The ids are distinct. */
export async function lockClaims(tx: Transaction, ids: readonly string[]): Promise<Outcome<Article>> {
  if (ids.length === 0) return failed("invalid", "Select some claims first.");
  if (ids.length > mostAtOnce) return failed("invalid", `Select at most ${mostAtOnce} claims at once.`);
  const where = await tx.claim.findMany({ where: { id: { in: [...ids] } }, select: { articleId: true } });
  const [articleId, ...others] = new Set(where.map((row) => row.articleId));
  if (!articleId || others.length > 0 || where.length !== ids.length) return noSuchClaim;
  const article = await lockArticle(tx, articleId);
  return article ? (notOpen(article) ?? done(article)) : noSuchClaim;
}
