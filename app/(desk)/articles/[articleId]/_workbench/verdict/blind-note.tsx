import { Lock, Scale, Users } from "lucide-react";
import type { ReactNode } from "react";
import { blindReviewOf } from "@/lib/reviews/rules/blind-review";
import type { ClaimView } from "@/lib/views/view-claim";

interface Props {
  claim: ClaimView;
  maySettle: boolean;
}

/** Where two judge each claim: how far that has come, as far as this reader may know. */
export function BlindNote({ claim, maySettle }: Props) {
  if (claim.disagreed)
    return (
      <Note icon={<Scale aria-hidden size={15} />}>
        Two reviewers differ. {maySettle ? "Settle it, with a reason: both reviews stay." : "An editor settles it."}
      </Note>
    );
  if (claim.blind)
    return blindReviewOf(claim) ? (
      <Note icon={<Lock aria-hidden size={15} />}>Your review is in, sealed until the second one is in.</Note>
    ) : (
      <Note icon={<Users aria-hidden size={15} />}>
        Two people judge this claim. Nobody sees your review, evidence or comments until both are in.
      </Note>
    );
  if (claim.reviewers === 2 && claim.verdict !== null)
    return (
      <Note icon={<Users aria-hidden size={15} />}>
        {claim.reviews.find(({ id }) => id === claim.reviewId)?.adjudicates
          ? "An editor settled it. To open the disagreement again, take that back with a reason."
          : "A verdict stands. To have two people judge this claim again, take it back with a reason."}
      </Note>
    );
  return null;
}

function Note({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-baseline gap-2 text-xs text-muted">
      <span className="translate-y-0.5">{icon}</span>
      <span>{children}</span>
    </p>
  );
}
