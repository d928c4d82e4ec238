import { reviewerCount } from "@/lib/audit/rules/article-details";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changeArticle, unchanged } from "@/lib/commands/change-article";
import { notOpen } from "@/lib/commands/lock-article";
import { failed } from "@/lib/outcome";
import { openRounds } from "@/lib/reviews/open-rounds";
import { requiredReviewsSchema } from "./schema";

/**
 * Sets how many judge each claim of an article. Verdicts that stand are kept. From two to one, what was said blind is blind no
 * longer, and a claim with one review in takes it for its verdict.
 */
export function setRequiredReviews(actor: Actor, articleId: string, given: unknown) {
  return changeArticle(actor, "article.set-reviewers", articleId, async (article, { tx }) => {
    const parsed = requiredReviewsSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Choose one reviewer, or two.");
    const after = parsed.data;
    if (article.requiredReviews === after) return unchanged;
    const closed = notOpen(article);
    if (closed) return closed;
    const opened = after === 1 ? await openRounds(tx, articleId, { take: true }) : [];
    return {
      ok: true,
      change: { requiredReviews: after },
      event: {
        type: "article.reviewers-set",
        subject: { type: "article", id: articleId },
        payload: { before: reviewerCount.parse(article.requiredReviews), after, opened },
      },
    };
  });
}
