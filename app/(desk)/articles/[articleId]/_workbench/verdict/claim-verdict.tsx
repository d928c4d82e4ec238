import { blindReviewOf } from "@/lib/reviews/rules/blind-review";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Verdict } from "@/lib/vocabulary";
import { retractReviewAction } from "../../claim-actions";
import { ReasonForm } from "../forms/reason-form";
import type { Powers } from "../powers";
import { BlindNote } from "./blind-note";
import { ClaimReviews } from "./claim-reviews";
import { VerdictForm } from "./verdict-form";

interface Props {
  claim: ClaimView;
  powers: Powers;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
}

/** What reviewers said of the claim, and where to say it. */
export function ClaimVerdict({ claim, powers, verdict, onVerdict }: Props) {
  const standing = claim.reviews.find(({ id }) => id === claim.reviewId) ?? blindReviewOf(claim);
  const mayWork = powers.work && claim.dismissal === null && claim.waiver === null && claim.retirement === null;
  // Where two judge, neither is asked again while a verdict stands, and an editor decides between them.
  const settles = claim.disagreed && powers.settle;
  const mayJudge = mayWork && (claim.disagreed ? settles : claim.blind || claim.reviewers === 1);
  if (!mayWork && claim.reviews.length === 0) return null;
  const mine = standing?.reviewerId === powers.me;
  return (
    <section aria-label="Verdict" className="flex flex-col gap-2.5">
      <h3 className="label-caps">{standing || claim.disagreed ? "Verdict" : "Your verdict"}</h3>
      {mayWork && <BlindNote claim={claim} maySettle={powers.settle} />}
      <ClaimReviews claim={claim} />
      {mayJudge && (
        <VerdictForm
          key={String(settles)}
          claim={claim}
          settles={settles}
          stands={Boolean(standing)}
          verdict={verdict}
          onVerdict={onVerdict}
        />
      )}
      {mayWork && standing && (mine || powers.retractOthers) && (
        <ReasonForm
          id="retract"
          key={standing.id}
          claim={claim}
          action={retractReviewAction}
          label={mine ? "Take back my review" : `Take back ${standing.reviewerName}’s review`}
          reasonLabel="Why take it back?"
        />
      )}
    </section>
  );
}
