/** The reader's own review that waits, sealed, for the second one; null where there is none. */
export const sealedReviewOf = <T extends { sealed: boolean; retraction: unknown }>({
  reviews,
}: {
  reviews: readonly T[];
}): T | null => reviews.findLast(({ sealed, retraction }) => sealed && retraction === null) ?? null;
