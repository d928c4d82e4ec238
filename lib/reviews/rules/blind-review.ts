/** The reader's own review that waits, blind, for the second one; null where there is none. */
export const blindReviewOf = <T extends { sealed: boolean; retraction: unknown }>({
  reviews,
}: {
  reviews: readonly T[];
}): T | null => reviews.findLast(({ sealed, retraction }) => sealed && retraction === null) ?? null;
