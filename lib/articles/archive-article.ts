import type { Actor } from "@/lib/auth/permissions";
import { reasonSchema } from "@/lib/typed-text";
import { changeArticle, unchanged } from "./change-article";
import { missingReason } from "./reopen-article";

/** Nothing is deleted: an archived article leaves the list and keeps its text, verdicts and history. */
export function archiveArticle(actor: Actor, articleId: string, given: string) {
  return setArchived(actor, articleId, given, true);
}

export function unarchiveArticle(actor: Actor, articleId: string, given: string) {
  return setArchived(actor, articleId, given, false);
}

function setArchived(actor: Actor, articleId: string, given: string, archived: boolean) {
  return changeArticle(actor, "article.archive", articleId, (article, _, at) => {
    if ((article.archivedAt !== null) === archived) return unchanged;
    const reason = reasonSchema.safeParse(given);
    if (!reason.success) return missingReason(reason.error.issues[0]?.message);
    return {
      ok: true,
      change: { archivedAt: archived ? at : null },
      event: {
        type: archived ? "article.archived" : "article.unarchived",
        subject: { type: "article", id: articleId },
        payload: { reason: reason.data },
      },
    };
  });
}
