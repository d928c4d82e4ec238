import type { Actor } from "@/lib/auth/rules/permissions";
import { inUse, orphaned } from "@/lib/claims/in-use";
import { changeArticle, unchanged } from "@/lib/commands/change-article";
import { notOpen } from "@/lib/commands/lock-article";
import { reasonGiven } from "@/lib/commands/reason-given";
import { stateOf } from "@/lib/commands/rules/article-state";
import { failed } from "@/lib/outcome";
import { openRounds } from "@/lib/reviews/open-rounds";
import { isArticleExtracted } from "./revision-queries";

/**
 * Ends the check. With claims left to check, or never looked for, it takes a reason, which the history and the reports keep.
 * What was said blind is blind no longer.
 */
export function closeArticle(actor: Actor, articleId: string, reason: string | null) {
  return changeArticle(actor, "article.close", articleId, async (article, { tx, at }) => {
    if (stateOf(article) === "closed") return unchanged;
    const closed = notOpen(article);
    if (closed) return closed;
    const toCheck = await tx.claim.count({ where: { articleId, OR: [{ verdict: null, ...inUse }, orphaned] } });
    const early =
      toCheck > 0 ? stillToCheck(toCheck) : (await isArticleExtracted(tx, articleId)) ? null : neverLookedFor;
    const typed = (reason ?? "").trim();
    const given = early || typed !== "" ? reasonGiven(typed) : null;
    if (given?.ok === false) {
      const { message, fields } = given.failure;
      return failed("invalid", early ? `${early} To close early, say why.` : message, { fields });
    }
    const opened = await openRounds(tx, articleId, { take: false });
    return {
      ok: true,
      change: { closedAt: at },
      event: {
        type: "article.closed",
        subject: { type: "article", id: articleId },
        payload: { reason: given?.value ?? null, toCheck, opened: opened.map(({ claimId }) => claimId) },
      },
    };
  });
}

const stillToCheck = (count: number) => `${count === 1 ? "1 claim is" : `${count} claims are`} still to check.`;
const neverLookedFor = "The claims of this article were never found.";
