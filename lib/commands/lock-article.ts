import { rememberHead } from "@/lib/audit/append-event";
import { type Article, Prisma } from "@/lib/database/generated/client";
import { done, type Failed, failed } from "@/lib/outcome";
import type { Lock } from "./command";
import { stateOf } from "./rules/article-state";

export const noSuchArticle = failed("not-found", "There is no such article.");
export const noSuchClaim = failed("not-found", "There is no such claim.");

/** Keeps everybody else from changing an article, or anything in it, until the transaction ends. */
export const lockArticle = (id: string): Lock<Article> => locking(Prisma.sql`${id}::uuid`, noSuchArticle);

/** As `lockArticle`, the article that a row is of: none ever moves to another. */
export const lockArticleOf = (
  table: "Claim" | "Evidence" | "Revision" | "RevisionDraft",
  id: string,
  missing: Failed,
): Lock<Article> =>
  locking(Prisma.sql`(SELECT "articleId" FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ${id}::uuid)`, missing);

/** Whoever has waited for the lock is given the row as it is then: one query locks the article and reads it. */
function locking(id: Prisma.Sql, missing: Failed): Lock<Article> {
  return async (tx) => {
    const [article] = await tx.$queryRaw<Article[]>`SELECT * FROM "Article" WHERE "id" = ${id} FOR UPDATE`;
    if (!article) return missing;
    rememberHead(tx, article.id, { seq: article.headSeq, hash: article.headHash });
    return done(article);
  };
}

export const mostAtOnce = 500;

/** As `lockArticle`, the one article that many claims are of. The ids are distinct. */
export function lockArticleOfClaims(ids: readonly string[]): Lock<Article> {
  return async (tx) => {
    if (ids.length === 0) return failed("invalid", "Select some claims first.");
    if (ids.length > mostAtOnce) return failed("invalid", `Select at most ${mostAtOnce} claims at once.`);
    const where = await tx.claim.findMany({ where: { id: { in: [...ids] } }, select: { articleId: true } });
    const [articleId, ...others] = new Set(where.map((row) => row.articleId));
    if (!articleId || others.length > 0 || where.length !== ids.length) return noSuchClaim;
    return lockArticle(articleId)(tx);
  };
}

/** Null while work goes on; a closed or archived article is read, not changed. */
export function notOpen(article: Article) {
  const state = stateOf(article);
  if (state === "open") return null;
  return state === "closed"
    ? failed("conflict", "The check of this article is closed. An editor can reopen it.")
    : failed("conflict", "This article is archived. An editor can bring it back.");
}
