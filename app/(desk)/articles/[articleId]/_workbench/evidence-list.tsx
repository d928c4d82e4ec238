"use client";

import { Badge } from "@/app/_components/badge";
import type { ClaimView } from "@/lib/claims/view";
import type { Stance } from "@/lib/vocabulary";
import { withdrawEvidenceAction } from "../claim-actions";
import { ReasonForm } from "./reason-form";

const stanceLook: Record<Stance, { word: string; ink: string }> = {
  supports: { word: "Supports", ink: "text-sourced-ink" },
  contradicts: { word: "Contradicts", ink: "text-disputed-ink" },
  context: { word: "Context", ink: "text-muted" },
};

interface Props {
  claim: ClaimView;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
  mayWithdraw: boolean;
}

export function EvidenceList({ claim, onAnswer, mayWithdraw }: Props) {
  if (claim.evidence.length === 0) return <p className="text-sm text-muted">No evidence yet.</p>;
  return (
    <ul className="flex flex-col divide-y divide-rule border-y border-rule">
      {claim.evidence.map((piece) => (
        <li key={piece.id} className="flex flex-col gap-0.5 py-2 text-sm">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className={`text-xs font-semibold ${stanceLook[piece.stance].ink}`}>
              {stanceLook[piece.stance].word}
            </span>
            <span
              className={
                piece.withdrawal === null ? "min-w-0 break-words" : "min-w-0 break-words text-muted line-through"
              }
            >
              {piece.url ? (
                <a href={piece.url} target="_blank" rel="noopener noreferrer" className="link">
                  {piece.title}
                </a>
              ) : (
                piece.title
              )}
            </span>
            <Badge>{piece.kind}</Badge>
          </p>
          {piece.passage && (
            <blockquote className="border-s-2 border-rule ps-2 font-serif text-base whitespace-pre-wrap">
              {piece.passage}
            </blockquote>
          )}
          <p className="text-xs text-muted">
            {[piece.publisher, piece.publishedOn, `added by ${piece.addedByName}`].filter(Boolean).join(" · ")}
          </p>
          {piece.withdrawal !== null && <p className="text-xs text-muted">Withdrawn: {piece.withdrawal}</p>}
          {mayWithdraw && piece.withdrawal === null && (
            <ReasonForm
              claim={claim}
              action={withdrawEvidenceAction}
              onAnswer={onAnswer}
              label="Withdraw"
              reasonLabel="Why withdraw it?"
              danger
            >
              <input type="hidden" name="evidenceId" value={piece.id} />
              <p className="text-xs text-muted">It is withdrawn from every claim of this article that cites it.</p>
            </ReasonForm>
          )}
        </li>
      ))}
    </ul>
  );
}
