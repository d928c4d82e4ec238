"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { RelativeTime } from "@/app/_components/relative-time";
import { SubmitButton } from "@/app/_components/submit-button";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimView } from "@/lib/views/view-claim";
import { takeOverCheckAction } from "../../claim-actions";
import { EvidencePiece } from "../evidence/evidence-piece";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import { useClaimForm } from "../forms/use-claim-form";
import { useEarlierChecks } from "./use-earlier-checks";

interface Props {
  claim: ClaimView;
  mayTake: boolean;
}

/**
 * What was found when the same claim stood in another article: offered, and taken over only by a click. It comes after the claim,
 * on a line that is there already, so that nothing below moves.
 */
export function EarlierChecks({ claim, mayTake }: Props) {
  const { data, isError } = useEarlierChecks(claim.id);
  const { failure, submit } = useClaimForm(takeOverCheckAction);
  if (isError) return <p className={lineClass}>Earlier checks could not be looked up just now.</p>;
  if (!data) return <p className={lineClass}>Looking for earlier checks …</p>;
  if (data.checks.length === 0) return <p className={lineClass}>Not checked in another article yet.</p>;
  const taken = claim.reviews.find(({ id }) => id === claim.reviewId)?.takenFromId;
  return (
    <section aria-label="Earlier checks">
      <Disclosure label={<span className="font-semibold text-ink">Checked before ({data.checks.length})</span>}>
        <div className="mt-1 flex flex-col gap-2 border border-rule bg-raised p-2.5">
          <ul className="flex flex-col gap-3">
            {data.checks.map((check) => (
              <li key={check.reviewId} className="flex flex-col gap-1 text-sm">
                <p className="flex flex-wrap items-baseline gap-x-2 text-xs">
                  <VerdictMark verdict={check.verdict} />
                  <span>
                    {check.reviewer}, <RelativeTime at={check.at} />, in{" "}
                    <a href={`/articles/${check.article.id}?claim=${check.claimId}`} className="link">
                      {check.article.title}
                    </a>
                  </span>
                </p>
                <p className="font-serif break-words">“{check.exact}”</p>
                {check.rationale && <p className="break-words whitespace-pre-wrap">{check.rationale}</p>}
                {check.correction && <p className="break-words">Should say: {check.correction}</p>}
                {check.evidence.length > 0 && (
                  <Disclosure label={`Its evidence (${check.evidence.length})`}>
                    <ul className="flex flex-col gap-2 pt-1">
                      {check.evidence.map((piece) => (
                        <li key={piece.id}>
                          <EvidencePiece piece={piece} />
                        </li>
                      ))}
                    </ul>
                  </Disclosure>
                )}
                {taken === check.reviewId && <p className="text-xs text-muted">Taken over here.</p>}
                {mayTake && taken !== check.reviewId && (
                  <form action={submit}>
                    <ClaimTargetFields claim={claim} />
                    <input type="hidden" name="reviewId" value={check.reviewId} />
                    <SubmitButton tone="quiet" size="small" pendingLabel="Taking it over">
                      Take over as my review
                    </SubmitButton>
                  </form>
                )}
              </li>
            ))}
          </ul>
          <FormError failure={failure} />
        </div>
      </Disclosure>
    </section>
  );
}

/** As high as the folded list. */
const lineClass = "min-h-6 text-xs leading-6 text-muted";
