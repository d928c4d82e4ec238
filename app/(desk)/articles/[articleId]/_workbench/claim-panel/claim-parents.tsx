import { RelativeTime } from "@/app/_components/relative-time";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimView } from "@/lib/views/view-claim";
import { ClaimLink } from "./claim-link";

interface Props {
  claim: ClaimView;
  onSelect: (id: string) => void;
}

/** The claims that this one came out of, with what was said of them: none of it stands for this one. */
export function ClaimParents({ claim, onSelect }: Props) {
  if (claim.parents.length === 0) return null;
  return (
    <section aria-label="Came out of" className="flex flex-col gap-2">
      <h3 className="label-caps">Came out of</h3>
      {claim.parents.map((parent) => (
        <div key={parent.id} className="text-sm">
          <ClaimLink claim={parent} onSelect={onSelect} />
          <ul className="flex flex-col gap-1">
            {parent.reviews.map((review) => (
              <li key={review.id} className="border-s-2 border-rule ps-2.5 text-muted">
                <p className="flex flex-wrap items-baseline gap-x-2 text-xs">
                  <VerdictMark verdict={review.verdict} />
                  <span>
                    {review.reviewerName}, <RelativeTime at={review.at} />, before the change
                    {review.retraction && `; taken back by ${review.retraction.by}`}
                  </span>
                </p>
                {review.rationale && <p className="break-words whitespace-pre-wrap">{review.rationale}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
