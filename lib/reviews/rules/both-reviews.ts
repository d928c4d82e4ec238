/** The last review of each person, in the order in which these were given. */
export function bothOf<T extends { reviewerId: string }>(reviews: readonly T[]): T[] {
  return reviews.filter((review) => reviews.findLast(({ reviewerId }) => reviewerId === review.reviewerId) === review);
}
