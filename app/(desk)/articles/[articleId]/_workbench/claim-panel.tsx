"use client";

import type { RefObject } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { HistoryEntry } from "@/app/_components/history-entry";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimView } from "@/lib/claims/view";
import type { Verdict } from "@/lib/vocabulary";
import { dismissClaimAction, restoreClaimAction } from "../claim-actions";
import { CiteForm } from "./cite-form";
import { ClaimFacts } from "./claim-facts";
import { ClaimFlags } from "./claim-flags";
import { ClaimVerdict } from "./claim-verdict";
import { ClaimWords } from "./claim-words";
import { EvidenceForm } from "./evidence-form";
import { EvidenceList } from "./evidence-list";
import type { Powers } from "./powers";
import { ReasonForm } from "./reason-form";

interface Props {
  claim: ClaimView;
  powers: Powers;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
  onSelect: (id: string) => void;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

export function ClaimPanel({ claim, powers, verdict, onVerdict, onAnswer, onSelect, headingRef }: Props) {
  const dismissed = claim.dismissal !== null;
  return (
    <div className="flex flex-col gap-4 px-4 py-3">
      <header className="flex items-baseline justify-between gap-3">
        <h2 ref={headingRef} tabIndex={-1} className="text-sm font-semibold">
          Claim {claim.number} <span className="font-normal text-muted">· {claim.kind}</span>
        </h2>
        {dismissed ? (
          <span className="text-xs italic text-muted">Dismissed</span>
        ) : (
          <VerdictMark verdict={claim.verdict} />
        )}
      </header>
      <blockquote className="max-h-48 overflow-y-auto font-serif text-lg leading-snug break-words whitespace-pre-wrap">
        <ClaimWords claim={claim} />
      </blockquote>
      <ClaimFlags claim={claim} onSelect={onSelect} />
      <ClaimFacts claim={claim} onSelect={onSelect} />
      {dismissed && <p className="border-s-2 border-rule ps-2.5 text-sm text-muted">Dismissed: {claim.dismissal}</p>}

      <section aria-label="Evidence" className="flex flex-col gap-2">
        <h3 className="label-caps">Evidence</h3>
        <EvidenceList claim={claim} onAnswer={onAnswer} mayWithdraw={powers.work} />
        {powers.work && !dismissed && (
          <>
            <EvidenceForm
              key={claim.evidence.length}
              claim={claim}
              stance={verdict === "disputed" ? "contradicts" : "supports"}
              onAnswer={onAnswer}
            />
            <CiteForm key={`cite${claim.evidence.length}`} claim={claim} onAnswer={onAnswer} />
          </>
        )}
      </section>

      <ClaimVerdict claim={claim} powers={powers} verdict={verdict} onVerdict={onVerdict} onAnswer={onAnswer} />

      <section aria-label="More" className="flex flex-col gap-1.5 border-t border-rule pt-3">
        {powers.work && (
          <ReasonForm
            id="dismiss"
            key={`${claim.id}${dismissed}`}
            claim={claim}
            action={dismissed ? restoreClaimAction : dismissClaimAction}
            onAnswer={onAnswer}
            label={dismissed ? "Restore this claim" : "Dismiss: no claim at all"}
            reasonLabel={dismissed ? "Why restore it?" : "Why is it no claim?"}
            danger={!dismissed}
          />
        )}
        <Disclosure label={`History of this claim (${claim.entries.length})`}>
          {claim.entries.length === 0 && (
            <p className="pt-1 text-xs text-muted">Nothing has happened to it since it was extracted.</p>
          )}
          <ol className="pt-1">
            {claim.entries.map((entry) => (
              <HistoryEntry key={entry.seq} entry={entry} />
            ))}
          </ol>
        </Disclosure>
      </section>
    </div>
  );
}
