import type { Actor } from "@/lib/auth/permissions";
import { inUse, needsPlace } from "@/lib/claims/in-use";
import { failed } from "@/lib/outcome";
import { openRounds } from "@/lib/reviews/open-rounds";
import { reasonSchema } from "@/lib/typed-text";
import { changeArticle, unchanged } from "./change-article";
import { notOpen } from "./lock-article";
import { isArticleExtracted } from "./revision-queries";
import { stateOf } from "./schema";

/**
 * Ends the check. With claims left to check, or never looked for, it takes a reason, which the history and the reports keep.
 * What was said blind is sealed no longer.
 */
export function closeArticle(actor: Actor, articleId: string, reason: string | null) {
  return changeArticle(actor, "article.close", articleId, async (article, tx, at) => {
    if (stateOf(article) === "closed") return unchanged;
    const closed = notOpen(article);
    if (closed) return closed;
    const toCheck = await tx.claim.count({ where: { articleId, OR: [{ verdict: null, ...inUse }, needsPlace] } });
    const early =
      toCheck > 0 ? stillToCheck(toCheck) : (await isArticleExtracted(tx, articleId)) ? null : neverLookedFor;
    const typed = (reason ?? "").trim();
    const given = early || typed !== "" ? reasonSchema.safeParse(typed) : null;
    if (given?.success === false) {
      const message = given.error.issues[0]?.message ?? "Say why.";
      return failed("invalid", early ? `${early} To close early, say why.` : message, { fields: { reason: message } });
    }
    const opened = await openRounds(tx, articleId, { take: false });
    return {
      ok: true,
      change: { closedAt: at },
      event: {
        type: "article.closed",
        subject: { type: "article", id: articleId },
        payload: { reason: given?.data ?? null, toCheck, opened: opened.map(({ claimId }) => claimId) },
      },
    };
  });
}

const stillToCheck = (count: number) => `${count === 1 ? "1 claim is" : `${count} claims are`} still to check.`;
const neverLookedFor = "The claims of this article were never found.";
