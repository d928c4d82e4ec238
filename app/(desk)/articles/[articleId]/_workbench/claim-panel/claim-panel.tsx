"use client";

import { Disclosure, ShortLabel } from "@/app/_components/disclosure";
import { HistoryEntry } from "@/app/_components/history-entry";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { ClaimView } from "@/lib/views/view-claim";
import { shownVerdict, type Verdict } from "@/lib/vocabulary";
import { ClaimCompany } from "../../_live/claim-company";
import { dismissClaimAction, restoreClaimAction } from "../../claim-actions";
import { undoChangeAction, unwaiveClaimAction, waiveClaimAction } from "../../reshape-actions";
import { ClaimFindings } from "../checks/claim-findings";
import { ClaimComments } from "../comments/claim-comments";
import { AddEvidence } from "../evidence/add-evidence";
import { EvidenceList } from "../evidence/evidence-list";
import { usePlace } from "../focus-places";
import { OnAnswer, type TakeAnswer } from "../forms/on-answer";
import { ReasonForm } from "../forms/reason-form";
import type { Powers } from "../powers";
import { QuoteCheck } from "../quote-check/quote-check";
import { ClaimRemarks } from "../remarks/claim-remarks";
import { ReshapeSection, type Surroundings } from "../reshape/reshape-section";
import { ClaimVerdict } from "../verdict/claim-verdict";
import { SettlementForm } from "../verdict/settlement-form";
import { ClaimAssignees } from "./claim-assignees";
import { ClaimFacts } from "./claim-facts";
import { ClaimFlags } from "./claim-flags";
import { ClaimGone } from "./claim-gone";
import { ClaimOrigin } from "./claim-origin";
import { ClaimParents } from "./claim-parents";
import { ClaimSuccessors } from "./claim-successors";
import { ClaimWords } from "./claim-words";
import { EarlierChecks } from "./earlier-checks";
import { PreviousWording } from "./previous-wording";

interface Props {
  claim: ClaimView;
  around: Surroundings;
  powers: Powers;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  /** Something was said or assigned beside the claim: it is where it was. */
  onBeside: TakeAnswer;
  onSelect: (id: string) => void;
}

export function ClaimPanel({ claim, around, powers, verdict, onVerdict, onBeside, onSelect }: Props) {
  const heading = usePlace("heading");
  const dismissed = claim.dismissal !== null;
  const waived = claim.waiver !== null;
  const retired = claim.retirement !== null;
  const inUse = !dismissed && !waived && !retired;
  // Asked for beside the verdict once somebody says that it could not be settled.
  const asked = verdict === "unverified" || claim.resolutionCriteria !== null;
  const settlement =
    powers.work && !retired ? (
      <SettlementForm claim={claim} asked={verdict === "unverified"} />
    ) : (
      claim.resolutionCriteria && (
        <p className="text-sm">What would settle it: {resolutionCriteriaText(claim.resolutionCriteria)}</p>
      )
    );
  return (
    <div className="flex flex-col gap-4 px-4 py-3">
      <header className="flex items-baseline justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-sm font-semibold">
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
      <ClaimOrigin claim={claim} />
      <OnAnswer value={onBeside}>
        <ClaimAssignees claim={claim} powers={powers} inUse={inUse} />
      </OnAnswer>
      <ClaimFlags claim={claim} onSelect={onSelect} />
      <ClaimFacts claim={claim} onSelect={onSelect} />
      <QuoteCheck key={claim.id} claim={claim} />
      {dismissed && <p className="border-s-2 border-rule ps-2.5 text-sm text-muted">Dismissed: {claim.dismissal}</p>}
      {waived && <p className="border-s-2 border-rule ps-2.5 text-sm text-muted">Not worth checking: {claim.waiver}</p>}
      {retired && <ClaimSuccessors claim={claim} onSelect={onSelect} />}
      <ClaimGone claim={claim} mayPlace={powers.place} />

      <EarlierChecks
        claim={claim}
        mayTake={powers.work && !dismissed && claim.waiver === null && claim.retirement === null}
      />

      <section aria-label="Evidence" className="flex flex-col gap-2">
        <h3 className="label-caps">Evidence</h3>
        <EvidenceList claim={claim} mayWithdraw={powers.work} />
        <ClaimRemarks claim={claim} mayDecide={powers.work && inUse} />
        {powers.work && inUse && (
          <AddEvidence claim={claim} stance={verdict === "disputed" ? "contradicts" : "supports"} />
        )}
      </section>

      <ClaimFindings claimId={claim.id} />
      <ClaimVerdict claim={claim} powers={powers} verdict={verdict} onVerdict={onVerdict} />

      {asked && settlement}
      <ClaimParents claim={claim} onSelect={onSelect} />

      <OnAnswer value={onBeside}>
        <ClaimComments claim={claim} mayComment={powers.comment} />
      </OnAnswer>

      {/* One line of what is seldom done; what is opened takes the width under it. */}
      <section
        aria-label="More"
        className="flex flex-wrap gap-x-3 gap-y-1 border-t border-rule pt-3 [&>details[open]]:basis-full"
      >
        {powers.work && inUse && <ReshapeSection {...around} claim={claim} />}
        {!asked && settlement}
        {powers.work && claim.undo && (
          <ReasonForm
            place="undo"
            claim={claim}
            action={undoChangeAction}
            label={`Undo: ${claim.undo.by} ${claim.undo.did}`}
            short="Undo"
            reasonLabel="Why undo it?"
          />
        )}
        {powers.work && !dismissed && !retired && (
          <ReasonForm
            place="waive"
            key={`waive${waived}`}
            claim={claim}
            action={waived ? unwaiveClaimAction : waiveClaimAction}
            label={waived ? "Put back to be checked" : "Waive: not worth checking"}
            short={waived ? undefined : "Waive"}
            reasonLabel={waived ? "Why check it after all?" : "Why is it not worth checking?"}
          />
        )}
        {powers.work && !waived && !retired && (
          <ReasonForm
            place="dismiss"
            key={`${claim.id}${dismissed}`}
            claim={claim}
            action={dismissed ? restoreClaimAction : dismissClaimAction}
            label={dismissed ? "Restore this claim" : "Dismiss: no claim at all"}
            short={dismissed ? undefined : "Dismiss"}
            reasonLabel={dismissed ? "Why restore it?" : "Why is it no claim?"}
            danger={!dismissed}
          />
        )}
        <Disclosure label={<ShortLabel short="History" label={`History of this claim (${claim.entries.length})`} />}>
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
