/**
 * The round in which whatever is said of a claim now is blind; null where everybody may read it: one reviewer judges, or both
 * reviews are in.
 */
export const blindRoundOf = (
  { requiredReviews }: { requiredReviews: number },
  { round, verdict, disagreed }: { round: number; verdict: string | null; disagreed: boolean },
): number | null => (requiredReviews === 2 && verdict === null && !disagreed ? round : null);
