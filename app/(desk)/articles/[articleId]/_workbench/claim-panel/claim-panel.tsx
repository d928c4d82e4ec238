"use client";

import type { RefObject } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { HistoryEntry } from "@/app/_components/history-entry";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { settlementText } from "@/lib/audit/rules/describe-reshape";
import type { ClaimView } from "@/lib/views/view-claim";
import { shownVerdict, type Verdict } from "@/lib/vocabulary";
import { ClaimCompany } from "../../_live/claim-company";
import { dismissClaimAction, restoreClaimAction } from "../../claim-actions";
import { undoChangeAction, unwaiveClaimAction, waiveClaimAction } from "../../reshape-actions";
import { ClaimComments } from "../comments/claim-comments";
import { AddEvidence } from "../evidence/add-evidence";
import { EvidenceList } from "../evidence/evidence-list";
import { ReasonForm } from "../forms/reason-form";
import type { Powers } from "../powers";
import { ReshapeSection, type Surroundings } from "../reshape/reshape-section";
import { ClaimVerdict } from "../verdict/claim-verdict";
import { SettlementForm } from "../verdict/settlement-form";
import { ClaimAssignees } from "./claim-assignees";
import { ClaimFacts } from "./claim-facts";
import { ClaimFlags } from "./claim-flags";
import { ClaimGone } from "./claim-gone";
import { ClaimHeirs } from "./claim-heirs";
import { ClaimParents } from "./claim-parents";
import { ClaimWords } from "./claim-words";
import { EarlierChecks } from "./earlier-checks";
import { PreviousWording } from "./previous-wording";

interface Props {
  claim: ClaimView;
  around: Surroundings;
  powers: Powers;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
  /** Something was said or assigned beside the claim: it is where it was. */
  onBeside: (claim: ClaimView) => void;
  onSelect: (id: string) => void;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

export function ClaimPanel({
  claim,
  around,
  powers,
  verdict,
  onVerdict,
  onAnswer,
  onBeside,
  onSelect,
  headingRef,
}: Props) {
  const dismissed = claim.dismissal !== null;
  const waived = claim.waiver !== null;
  const retired = claim.retirement !== null;
  const inUse = !dismissed && !waived && !retired;
  return (
    <div className="flex flex-col gap-4 px-4 py-3">
      <header className="flex items-baseline justify-between gap-3">
        <h2 ref={headingRef} tabIndex={-1} className="text-sm font-semibold">
          Claim {claim.number} <span className="font-normal text-muted">· {claim.kind}</span>
        </h2>
        {!inUse ? (
          <span className="text-xs italic text-muted">
            {retired ? (claim.retirement === "deleted" ? "Deleted" : "Replaced") : dismissed ? "Dismissed" : "Waived"}
          </span>
        ) : (
          <VerdictMark verdict={shownVerdict(claim)} />
        )}
      </header>
      <ClaimCompany claimId={claim.id} />
      <blockquote className="max-h-48 overflow-y-auto font-serif text-lg leading-snug break-words whitespace-pre-wrap">
        <ClaimWords claim={claim} />
      </blockquote>
      <PreviousWording claim={claim} />
      <ClaimAssignees claim={claim} powers={powers} inUse={inUse} onAnswer={onBeside} />
      <ClaimFlags claim={claim} onSelect={onSelect} />
      <ClaimFacts claim={claim} onSelect={onSelect} />
      {dismissed && <p className="border-s-2 border-rule ps-2.5 text-sm text-muted">Dismissed: {claim.dismissal}</p>}
      {waived && <p className="border-s-2 border-rule ps-2.5 text-sm text-muted">Not worth checking: {claim.waiver}</p>}
      {retired && <ClaimHeirs claim={claim} onSelect={onSelect} />}
      <ClaimGone claim={claim} mayPlace={powers.place} onAnswer={onAnswer} />

      <EarlierChecks
        claim={claim}
        mayTake={powers.work && !dismissed && claim.waiver === null && claim.retirement === null}
        onAnswer={onAnswer}
      />

      <section aria-label="Evidence" className="flex flex-col gap-2">
        <h3 className="label-caps">Evidence</h3>
        <EvidenceList claim={claim} onAnswer={onAnswer} mayWithdraw={powers.work} />
        {powers.work && inUse && (
          <AddEvidence claim={claim} stance={verdict === "disputed" ? "contradicts" : "supports"} onAnswer={onAnswer} />
        )}
      </section>

      <ClaimVerdict claim={claim} powers={powers} verdict={verdict} onVerdict={onVerdict} onAnswer={onAnswer} />

      {powers.work && !retired ? (
        <SettlementForm claim={claim} asked={verdict === "unverified"} onAnswer={onAnswer} />
      ) : (
        claim.settlement && <p className="text-sm">What would settle it: {settlementText(claim.settlement)}</p>
      )}
      <ClaimParents claim={claim} onSelect={onSelect} />

      <ClaimComments claim={claim} mayComment={powers.comment} onAnswer={onBeside} />

      <section aria-label="More" className="flex flex-col gap-1.5 border-t border-rule pt-3">
        {powers.work && inUse && <ReshapeSection {...around} claim={claim} onAnswer={onAnswer} />}
        {powers.work && claim.undo && (
          <ReasonForm
            id="undo"
            claim={claim}
            action={undoChangeAction}
            onAnswer={onAnswer}
            label={`Undo: ${claim.undo.by} ${claim.undo.did}`}
            reasonLabel="Why undo it?"
          />
        )}
        {powers.work && !dismissed && !retired && (
          <ReasonForm
            id="waive"
            key={`waive${waived}`}
            claim={claim}
            action={waived ? unwaiveClaimAction : waiveClaimAction}
            onAnswer={onAnswer}
            label={waived ? "Put back to be checked" : "Waive: not worth checking"}
            reasonLabel={waived ? "Why check it after all?" : "Why is it not worth checking?"}
          />
        )}
        {powers.work && !waived && !retired && (
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
