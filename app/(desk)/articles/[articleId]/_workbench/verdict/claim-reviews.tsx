import { reviewEnding } from "@/lib/reviews/rules/review-ending";
import type { ClaimView } from "@/lib/views/view-claim";
import { ReviewSaid } from "./review-said";

type Review = ClaimView["reviews"][number];

const endings = {
  superseded: "Superseded by a later review.",
  reopened: "No longer stands: the claim was reopened.",
  agreed: "The other reviewer came to the same verdict.",
  disagreed: "The other reviewer came to another verdict.",
} as const;

function endOf(review: Review, claim: ClaimView): string | null {
  if (review.retraction) return `Taken back by ${review.retraction.by}: ${review.retraction.reason}`;
  if (review.sealed) return null;
  const ending = reviewEnding(review, claim, claim.reviews);
  return ending && ending !== "retracted" ? endings[ending] : null;
}

/** Who judged the claim, when and why: the review that stands first, what it replaced below; two that differ, side by side. */
export function ClaimReviews({ claim }: { claim: ClaimView }) {
  if (claim.reviews.length === 0) return null;
  const differing = claim.disagreed
    ? claim.reviews.filter((review) => reviewEnding(review, claim, claim.reviews) === "disagreed")
    : [];
  const rest = claim.reviews.filter((review) => !differing.includes(review)).toReversed();
  return (
    <>
      {differing.length > 0 && (
        <ol aria-label="Two reviews that differ" className="grid gap-3 min-[24rem]:grid-cols-2">
          {differing.map((review) => (
            <li key={review.id} className="min-w-0">
              <ReviewSaid review={review} />
            </li>
          ))}
        </ol>
      )}
      {rest.length > 0 && (
        <ol aria-label="Reviews" className="flex flex-col gap-2">
          {rest.map((review) => (
            <li key={review.id}>
              <ReviewSaid review={review} ended={endOf(review, claim)} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
