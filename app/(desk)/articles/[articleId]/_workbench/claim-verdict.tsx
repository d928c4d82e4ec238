import type { ClaimView } from "@/lib/claims/view";
import type { Verdict } from "@/lib/vocabulary";
import { retractReviewAction } from "../claim-actions";
import { ClaimReviews } from "./claim-reviews";
import type { Powers } from "./powers";
import { ReasonForm } from "./reason-form";
import { VerdictForm } from "./verdict-form";

interface Props {
  claim: ClaimView;
  powers: Powers;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
}

/** What reviewers said of the claim, and where to say it. */
export function ClaimVerdict({ claim, powers, verdict, onVerdict, onAnswer }: Props) {
  const standing = claim.reviews.find(({ id }) => id === claim.reviewId);
  const mayJudge = powers.work && claim.dismissal === null && claim.waiver === null && claim.retirement === null;
  if (!mayJudge && claim.reviews.length === 0) return null;
  const mine = standing?.reviewerId === powers.me;
  return (
    <section aria-label="Verdict" className="flex flex-col gap-2.5">
      <h3 className="label-caps">{standing ? "Verdict" : "Your verdict"}</h3>
      <ClaimReviews claim={claim} />
      {mayJudge && <VerdictForm claim={claim} verdict={verdict} onVerdict={onVerdict} onAnswer={onAnswer} />}
      {mayJudge && standing && (mine || powers.retractOthers) && (
        <ReasonForm
          id="retract"
          key={standing.id}
          claim={claim}
          action={retractReviewAction}
          onAnswer={onAnswer}
          label={mine ? "Take back my review" : `Take back ${standing.reviewerName}’s review`}
          reasonLabel="Why take it back?"
        />
      )}
    </section>
  );
}
