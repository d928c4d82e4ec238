import type { Actor } from "@/lib/auth/permissions";
import { failed } from "@/lib/outcome";
import { reasonSchema } from "@/lib/typed-text";
import { changeArticle, unchanged } from "./change-article";
import { stateOf } from "./schema";

export function reopenArticle(actor: Actor, articleId: string, given: string) {
  return changeArticle(actor, "article.close", articleId, (article) => {
    if (stateOf(article) === "open") return unchanged;
    if (stateOf(article) === "archived") return failed("conflict", "This article is archived. Bring it back first.");
    const reason = reasonSchema.safeParse(given);
    if (!reason.success) return missingReason(reason.error.issues[0]?.message);
    return {
      ok: true,
      change: { closedAt: null },
      event: {
        type: "article.reopened",
        subject: { type: "article", id: articleId },
        payload: { reason: reason.data },
      },
    };
  });
}

export const missingReason = (message = "Say why in a few words.") =>
  failed("invalid", message, { fields: { reason: message } });
