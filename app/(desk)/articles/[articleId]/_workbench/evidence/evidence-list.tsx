"use client";

import { independentPieces } from "@/lib/evidence/rules/independent-pieces";
import { independentWords } from "@/lib/evidence/rules/independent-words";
import type { ClaimView } from "@/lib/views/view-claim";
import { withdrawEvidenceAction } from "../../claim-actions";
import { ReasonForm } from "../forms/reason-form";
import { EvidenceEditForm } from "./evidence-edit-form";
import { EvidencePiece } from "./evidence-piece";
import { PieceSource } from "./piece-source";

interface Props {
  claim: ClaimView;
  mayWithdraw: boolean;
}

export function EvidenceList({ claim, mayWithdraw }: Props) {
  if (claim.evidence.length === 0) return <p className="text-sm text-muted">No evidence yet.</p>;
  const independent = independentWords(independentPieces(claim.evidence));
  return (
    <>
      {independent && (
        <p className="text-xs text-muted" title="Pieces of one publisher, or of one agency, count once.">
          {independent}
        </p>
      )}
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">
        {claim.evidence.map((piece) => (
          <li key={`${piece.id} ${piece.citedById}`} className="flex flex-col gap-0.5 py-2 text-sm">
            <EvidencePiece piece={piece} />
            <PieceSource claim={claim} piece={piece} />
            {claim.evidence.some((other) => other.id === piece.id && other !== piece) && (
              <p className="text-xs text-muted">Cited so by {piece.citedByName}</p>
            )}
            {mayWithdraw && piece.withdrawal === null && (
              <>
                <EvidenceEditForm claim={claim} piece={piece} />
                <ReasonForm
                  claim={claim}
                  action={withdrawEvidenceAction}
                  label="Withdraw"
                  reasonLabel="Why withdraw it?"
                  danger
                >
                  <input type="hidden" name="evidenceId" value={piece.id} />
                  <p className="text-xs text-muted">It is withdrawn from every claim of this article that cites it.</p>
                </ReasonForm>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
