import { type Actor, can } from "@/lib/auth/rules/permissions";
import { changeArticle, unchanged } from "@/lib/commands/change-article";
import { reasonGiven } from "@/lib/commands/reason-given";
import { database } from "@/lib/database/client";
import type { Article } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";

/** What happens to an article before anybody works on it. */
const beforeWork = [
  "article.imported",
  "claims.extracted",
  "extraction.applied",
  "article.amended",
  "article.reviewers-set",
];

/** Whether somebody may withdraw an article as things are. */
export async function mayWithdraw(actor: Actor, article: { id: string; importedById: string; withdrawn: boolean }) {
  const isTheirs = can(actor, "article.withdraw") && article.importedById === actor.id;
  return isTheirs && !article.withdrawn && !(await isWorkedOn(database, article.id));
}

/** Whether anybody did anything with an article but bring it in and say what it is. */
async function isWorkedOn(db: Pick<Transaction, "event">, articleId: string): Promise<boolean> {
  const where = { chain: articleId, type: { notIn: beforeWork } };
  return (await db.event.findFirst({ where, select: { seq: true } })) !== null;
}

/**
 * Takes an import back that was made by mistake: by whoever made it, until somebody has worked on it. Its text may be imported
 * again; the article itself stays, with its history, where an auditor finds it.
 */
export function withdrawArticle(actor: Actor, articleId: string, given: string) {
  return changeArticle(actor, "article.withdraw", articleId, async (article, { tx, actor, at }) => {
    if (article.withdrawnAt !== null) return unchanged;
    if (article.importedById !== actor.id) return notYours(article);
    if (await isWorkedOn(tx, articleId))
      return failed("conflict", "Somebody has worked on this article. Archive it instead.");
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;
    return {
      ok: true,
      change: { archivedAt: at, withdrawnAt: at },
      event: {
        type: "article.withdrawn",
        subject: { type: "article", id: articleId },
        payload: { reason: reason.value },
      },
    };
  });
}

const notYours = ({ importedByName }: Article) =>
  failed("forbidden", `Only ${importedByName}, who imported it, may withdraw it. Archive it instead.`);
