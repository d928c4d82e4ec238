interface Given {
  id: string;
  reviewerId: string;
  blindRound: number | null;
  adjudicates: boolean;
  retraction: unknown;
}

interface Judged {
  reviewId: string | null;
  round: number;
  disagreed: boolean;
}

/**
 * Why a review does not carry the verdict: a newer one took its place, it was taken back, the claim was reopened; or it is one of
 * two that agreed, or that differed, and the other one, or an editor's, carries it.
 */
export type ReviewEnding = "superseded" | "retracted" | "reopened" | "agreed" | "disagreed";

/** How a review ended that everybody may read; null for the one that stands. `reviews` are the claim's, oldest first. */
export function reviewEnding(review: Given, claim: Judged, reviews: readonly Given[]): ReviewEnding | null {
  if (review.id === claim.reviewId) return null;
  if (review.retraction !== null) return "retracted";
  const left = reviews.filter(({ retraction }) => retraction === null);
  const standing = left.find(({ id }) => id === claim.reviewId);
  const { blindRound } = review;
  if (blindRound !== null) {
    const last = left.findLast((other) => other.blindRound === blindRound && other.reviewerId === review.reviewerId);
    if (last !== review) return "superseded";
    if (standing?.blindRound === blindRound) return "agreed";
    if (blindRound === claim.round - 1 && (claim.disagreed || standing?.adjudicates)) return "disagreed";
  }
  // The newest that neither stands nor was taken back lost its ground.
  return !standing && left.at(-1) === review ? "reopened" : "superseded";
}
