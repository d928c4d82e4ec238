import type { ReactNode } from "react";
import { RelativeTime } from "@/app/_components/relative-time";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimView } from "@/lib/views/view-claim";

interface Props {
  review: ClaimView["reviews"][number];
  /** Set where it does not carry the verdict: why. */
  ended?: ReactNode;
}

/** One review as it is read: the verdict, who gave it and when, and in what words. */
export function ReviewSaid({ review, ended }: Props) {
  return (
    <div className={ended ? "border-s-2 border-rule ps-2.5 text-muted" : "border-s-2 border-ink ps-2.5"}>
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
      {review.adjudicates && <p className="text-xs italic">Settles a disagreement of two reviewers.</p>}
      {ended && <p className="text-xs italic">{ended}</p>}
    </div>
  );
}
