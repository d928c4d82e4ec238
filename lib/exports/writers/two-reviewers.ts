import type { ReportClaim } from "@/lib/exports/rules/report-claim";

/** What came of two people's judging a claim blind; null where they have not, or where that was superseded. */
export function twoReviewers({
  disagreed,
  review,
  earlierReviews,
}: Pick<ReportClaim, "disagreed" | "review" | "earlierReviews">): "agreed" | "disagreed" | "disagreed, settled" | null {
  if (disagreed) return "disagreed";
  if (review?.settles) return "disagreed, settled";
  return earlierReviews.some(({ ended }) => ended === "agreed") ? "agreed" : null;
}
