import type { Article } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";
import { stateOf } from "./rules/article-state";

/** Loads an article and keeps everybody else from changing it, or anything in it, until the transaction ends. */
export async function lockArticle(tx: Transaction, id: string): Promise<Article | null> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.article.findUnique({ where: { id } });
}

/** Null while work goes on; a closed or archived article is read, not changed. */
export function notOpen(article: Article) {
  const state = stateOf(article);
  if (state === "open") return null;
  return state === "closed"
    ? failed("conflict", "The check of this article is closed. An editor can reopen it.")
    : failed("conflict", "This article is archived. An editor can bring it back.");
}

export const noSuchArticle = failed("not-found", "There is no such article.");
