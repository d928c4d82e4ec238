/** The last review of each person, in the order in which these were given. */
export function bothOf<T extends { reviewerId: string }>(reviews: readonly T[]): T[] {
  return reviews.filter((review) => reviews.findLast(({ reviewerId }) => reviewerId === review.reviewerId) === review);
}

interface Corrected {
  reviewerId: string;
  blindRound: number | null;
  correction: string | null;
  retraction: unknown;
}

/** What two who differ suggest that the text should say, for whoever decides between them; empty where neither does. */
export const correctionsBetween = (reviews: readonly Corrected[], { round }: { round: number }): string =>
  bothOf(reviews.filter(({ blindRound, retraction }) => blindRound === round - 1 && retraction === null))
    .flatMap(({ correction }) => correction ?? [])
    .join("\n\n");
