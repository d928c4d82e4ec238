import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import type { Verdict } from "@/lib/vocabulary";

interface Judged {
  round: number;
  verdict: Verdict | null;
  disagreed: boolean;
  article: { requiredReviews: number };
}

/** A review given blind in the claim's round and not taken back. */
interface BlindReview {
  id: string;
  reviewerId: string;
  verdict: Verdict;
}

/** What becomes of a claim by one more review. */
export type Place =
  /** One reviewer judges: it stands. */
  | { as: "verdict" }
  /** It waits, blind, for another person's. Giving it again changes one's mind. */
  | { as: "first"; round: number }
  /** Both are in: the round is over, and the same verdict stands. */
  | { as: "second"; round: number; completes: string; disagreed: boolean }
  | { as: "refused"; why: string };

/** Where a new review by this person takes its place; `blind` are those of the claim's round, the newest last. */
export function placeReview(
  claim: Judged,
  blind: readonly BlindReview[],
  given: { reviewerId: string; verdict: Verdict },
): Place {
  if (claim.disagreed) return { as: "refused", why: "Both reviews are in, and they differ. An editor settles it." };
  const round = blindRoundOf(claim.article, claim);
  if (round === null) return claim.article.requiredReviews === 1 ? { as: "verdict" } : { as: "refused", why: standing };
  const other = blind.findLast(({ reviewerId }) => reviewerId !== given.reviewerId);
  if (!other) return { as: "first", round };
  return { as: "second", round, completes: other.id, disagreed: other.verdict !== given.verdict };
}

const standing =
  "A verdict stands on this claim, and here two judge. Take it back first, with a reason: then two judge it anew.";
