"use client";

import { useContext, useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { Kbd } from "@/app/_components/kbd";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextArea } from "@/app/_components/text-area";
import { correctionsBetween } from "@/lib/reviews/rules/both-reviews";
import { lacking } from "@/lib/reviews/rules/verdict-rules";
import type { ClaimView } from "@/lib/views/view-claim";
import { type Verdict, verdicts } from "@/lib/vocabulary";
import { recordVerdictAction, settleDisagreementAction } from "../../claim-actions";
import { Places, usePlace } from "../focus-places";
import { GoOn } from "../forms/on-answer";
import { useClaimForm } from "../forms/use-claim-form";
import { useDraft } from "../forms/use-draft";
import { useHeldVersion } from "../forms/use-held-version";
import { BothSides } from "./both-sides";
import { JudgedToo, JudgeToo } from "./judge-too";
import { VerdictChoice } from "./verdict-choice";

interface Props {
  claim: ClaimView;
  /** An editor settles what two reviewers differ on. */
  settles?: boolean;
  /** A review of it stands: the form waits until somebody wants to change that. */
  stands?: boolean;
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
}

const rationaleLabel = {
  sourced: "Rationale",
  disputed: "What is wrong with it?",
  unverified: "What was tried?",
} as const;

/** Made anew where somebody drops what they typed. */
export function VerdictForm(props: Props) {
  const [round, setRound] = useState(0);
  return <OneVerdict key={round} {...props} onDropped={() => setRound(round + 1)} />;
}

function OneVerdict({
  claim,
  settles = false,
  stands = false,
  verdict,
  onVerdict,
  onDropped,
}: Props & { onDropped: () => void }) {
  const places = useContext(Places);
  const field = usePlace("rationale");
  const form = useRef<HTMLFormElement>(null);
  const goOn = useContext(GoOn);
  const action = settles ? settleDisagreementAction : recordVerdictAction;
  const { failure, typed, too, submit, pending } = useClaimForm(action, (answered, ok) => {
    if (ok) forget();
    else held.shown(answered.version);
  });
  const [rationale, keepRationale] = useDraft(`tickmark:rationale:${claim.id}`, typed.rationale ?? "");
  const between = settles ? correctionsBetween(claim.reviews, claim) : "";
  const [correction, keepCorrection] = useDraft(`tickmark:correction:${claim.id}`, typed.correction ?? "", between);

  const forget = () => {
    keepRationale("");
    keepCorrection(between);
    onVerdict(null);
  };
  const takeTheirs = () => {
    forget();
    onDropped();
    places.focus("heading");
  };

  const chosen = verdict ?? verdicts.find((one) => one === typed.verdict) ?? null;
  const stances = claim.evidence.filter(({ withdrawal }) => withdrawal === null).map(({ stance }) => stance);
  const begun = chosen !== null || rationale !== "" || correction !== between;
  const held = useHeldVersion(claim, begun);
  const missing = chosen && lacking(chosen, { rationale, stances });

  const send = (on: boolean) => {
    goOn.current = on;
    if (!pending) form.current?.requestSubmit();
  };
  const fields = (
    <form
      ref={form}
      action={submit}
      id="verdict-form"
      aria-label={settles ? "Settle the disagreement" : "Your verdict"}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send(event.shiftKey);
      }}
      // Every field says itself what it holds; React's own reset would empty the choice of a verdict that was refused.
      onReset={(event) => event.preventDefault()}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="version" value={held.version} />
      <VerdictChoice chosen={chosen} onChoose={onVerdict} />
      <TextArea
        ref={field}
        name="rationale"
        label={settles ? "Why this verdict?" : chosen ? rationaleLabel[chosen] : "Rationale"}
        optional={!settles && chosen === "sourced"}
        rows={3}
        maxLength={10_000}
        value={rationale}
        onChange={(event) => keepRationale(event.target.value)}
        error={failure?.fields?.rationale}
      />
      {(chosen === "disputed" || correction !== between) && (
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
      {failure && !failure.fields?.rationale && (failure.code !== "conflict" || held.theirs.length === 0) && (
        <FormError failure={failure} />
      )}
      {held.theirs.length > 0 ? (
        <BothSides
          theirs={held.theirs}
          mine={{ verdict: chosen, rationale, correction }}
          version={claim.version}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        !failure && missing && <p className="text-xs text-muted">{missing.message}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <SubmitButton
          pendingLabel="Recording"
          onClick={() => {
            goOn.current = false;
          }}
        >
          {settles ? "Settle it" : "Record verdict"}
        </SubmitButton>
        <Button tone="plain" onClick={() => send(true)}>
          Record and go on
        </Button>
        <span className="ms-auto hidden items-center gap-1 text-2xs text-muted sm:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </span>
      </div>
    </form>
  );
  return (
    <>
      <JudgedToo result={too} />
      <Disclosure label="Change" shown={stands} open={!stands || begun || failure !== null}>
        {fields}
      </Disclosure>
    </>
  );
}
