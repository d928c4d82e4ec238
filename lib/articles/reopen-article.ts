import type { Actor } from "@/lib/auth/rules/permissions";
import { changeArticle, unchanged } from "@/lib/commands/change-article";
import { reasonGiven } from "@/lib/commands/reason-given";
import { stateOf } from "@/lib/commands/rules/article-state";
import { failed } from "@/lib/outcome";

export function reopenArticle(actor: Actor, articleId: string, given: string) {
  return changeArticle(actor, "article.close", articleId, (article) => {
    if (stateOf(article) === "open") return unchanged;
    if (stateOf(article) === "archived") return failed("conflict", "This article is archived. Bring it back first.");
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;
    return {
      ok: true,
      change: { closedAt: null },
      event: {
        type: "article.reopened",
        subject: { type: "article", id: articleId },
        payload: { reason: reason.value },
      },
    };
  });
}
