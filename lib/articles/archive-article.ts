import type { Actor } from "@/lib/auth/rules/permissions";
import { changeArticle, unchanged } from "@/lib/commands/change-article";
import { reasonGiven } from "@/lib/commands/reason-given";
import { failed } from "@/lib/outcome";

/** Nothing is deleted: an archived article leaves the list and keeps its text, verdicts and history. */
export function archiveArticle(actor: Actor, articleId: string, given: string) {
  return setArchived(actor, articleId, given, true);
}

export function unarchiveArticle(actor: Actor, articleId: string, given: string) {
  return setArchived(actor, articleId, given, false);
}

function setArchived(actor: Actor, articleId: string, given: string, archived: boolean) {
  return changeArticle(actor, "article.archive", articleId, (article, { at }) => {
    if ((article.archivedAt !== null) === archived) return unchanged;
    if (article.withdrawnAt !== null)
      return failed("conflict", "This import was withdrawn. Its text can be imported again.");
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;
    return {
      ok: true,
      change: { archivedAt: archived ? at : null },
      event: {
        type: archived ? "article.archived" : "article.unarchived",
        subject: { type: "article", id: articleId },
        payload: { reason: reason.value },
      },
    };
  });
}
