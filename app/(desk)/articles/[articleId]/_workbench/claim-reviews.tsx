import { RelativeTime } from "@/app/_components/relative-time";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimView } from "@/lib/claims/view";

type Review = ClaimView["reviews"][number];

function endOf(review: Review, claim: ClaimView): string | null {
  if (review.id === claim.reviewId) return null;
  if (review.retraction) return `Taken back by ${review.retraction.by}: ${review.retraction.reason}`;
  return review === claim.reviews.at(-1)
    ? "No longer stands: the claim was reopened."
    : "Superseded by a later review.";
}

/** Who judged the claim, when and why: the review that stands first, what it replaced below. */
export function ClaimReviews({ claim }: { claim: ClaimView }) {
  if (claim.reviews.length === 0) return null;
  return (
    <ol aria-label="Reviews" className="flex flex-col gap-2">
      {claim.reviews.toReversed().map((review) => {
        const ended = endOf(review, claim);
        return (
          <li
            key={review.id}
            className={ended ? "border-s-2 border-rule ps-2.5 text-muted" : "border-s-2 border-ink ps-2.5"}
          >
            <p className="flex flex-wrap items-baseline gap-x-2 text-xs">
              <VerdictMark verdict={review.verdict} />
              <span>
                {review.reviewerName}, <RelativeTime at={review.at} />
              </span>
            </p>
            {review.rationale && <p className="text-sm break-words whitespace-pre-wrap">{review.rationale}</p>}
            {review.correction && (
              <p className="text-sm break-words">
                <span className="font-medium">Should say:</span> {review.correction}
              </p>
            )}
            {review.takenFromId && <p className="text-xs italic">Taken over from an earlier check.</p>}
            {ended && <p className="text-xs italic">{ended}</p>}
          </li>
        );
      })}
    </ol>
  );
}
