"use client";

import { FormError } from "@/app/_components/form-error";
import { Kbd } from "@/app/_components/kbd";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextArea } from "@/app/_components/text-area";
import type { ClaimView } from "@/lib/claims/view";
import { lacking } from "@/lib/reviews/verdict-rules";
import { type Verdict, verdicts } from "@/lib/vocabulary";
import { recordVerdictAction, settleDisagreementAction } from "../claim-actions";
import { ClaimTargetFields } from "./claim-target-fields";
import { JudgeToo } from "./judge-too";
import { JudgedToo } from "./judged-too";
import { useClaimForm } from "./use-claim-form";
import { useDraft } from "./use-draft";
import { VerdictChoice } from "./verdict-choice";

interface Props {
  claim: ClaimView;
  /** An editor settles what two reviewers differ on. */
  settles?: boolean;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
}

const rationaleLabel = {
  sourced: "Rationale",
  disputed: "What is wrong with it?",
  unverified: "What was tried?",
} as const;

export function VerdictForm({ claim, settles = false, verdict, onVerdict, onAnswer }: Props) {
  const action = settles ? settleDisagreementAction : recordVerdictAction;
  const { failure, typed, too, submit } = useClaimForm(action, (answered, ok) => {
    if (ok) {
      keepRationale("");
      keepCorrection("");
      onVerdict(null);
    }
    onAnswer(answered, ok);
  });
  const [rationale, keepRationale] = useDraft(`tickmark:rationale:${claim.id}`, typed.rationale ?? "");
  const [correction, keepCorrection] = useDraft(`tickmark:correction:${claim.id}`, typed.correction ?? "");

  const chosen = verdict ?? verdicts.find((one) => one === typed.verdict) ?? null;
  const stances = claim.evidence.filter(({ withdrawal }) => withdrawal === null).map(({ stance }) => stance);
  const missing = chosen && lacking(chosen, { rationale, stances });

  return (
    <form
      action={submit}
      id="verdict-form"
      aria-label={settles ? "Settle the disagreement" : "Your verdict"}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      className="flex flex-col gap-3"
    >
      <ClaimTargetFields claim={claim} />
      <VerdictChoice chosen={chosen} onChoose={onVerdict} />
      <TextArea
        name="rationale"
        label={settles ? "Why this verdict?" : chosen ? rationaleLabel[chosen] : "Rationale"}
        optional={!settles && chosen === "sourced"}
        rows={3}
        maxLength={10_000}
        value={rationale}
        onChange={(event) => keepRationale(event.target.value)}
        error={failure?.fields?.rationale}
      />
      {(chosen === "disputed" || correction !== "") && (
        <TextArea
          name="correction"
          label="Suggested correction"
          optional
          rows={2}
          maxLength={10_000}
          value={correction}
          onChange={(event) => keepCorrection(event.target.value)}
        />
      )}
      {chosen && !settles && !claim.blind && <JudgeToo claimId={claim.id} version={claim.version} verdict={chosen} />}
      <JudgedToo result={too} />
      {failure ? <FormError failure={failure} /> : missing && <p className="text-xs text-muted">{missing.message}</p>}
      <div className="flex items-center justify-between gap-3">
        <SubmitButton pendingLabel="Recording">{settles ? "Settle it" : "Record verdict"}</SubmitButton>
        <span className="hidden items-center gap-1 text-2xs text-muted sm:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </span>
      </div>
    </form>
  );
}
