"use client";

import { useContext, useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { Kbd } from "@/app/_components/kbd";
import { TextArea } from "@/app/_components/text-area";
import type { ClaimSummary } from "@/lib/views/queries";
import type { Verdict } from "@/lib/vocabulary";
import { judgeSeveralAction } from "../../several-actions";
import { usePlace } from "../focus-places";
import { GoOn } from "../forms/on-answer";
import { targetText } from "../forms/target-text";
import { VerdictChoice } from "../verdict/verdict-choice";
import { Refused } from "./refused";
import type { SeveralState } from "./several-state";
import { useSeveral } from "./use-several";

export interface JudgeProps {
  articleId: string;
  openId: string | null;
  claims: readonly ClaimSummary[];
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onCite: () => void;
  onJudged: (state: SeveralState) => void;
}

/** One verdict in one's own words for all the claims that are picked; each is recorded, and refused, by itself. */
export function JudgeForm({ articleId, openId, claims, verdict, onVerdict, onCite, onJudged }: JudgeProps) {
  const [rationale, setRationale] = useState("");
  const field = usePlace("several");
  const form = useRef<HTMLFormElement>(null);
  const goOn = useContext(GoOn);
  const { state, submit, pending } = useSeveral(judgeSeveralAction, onJudged);
  const send = (on: boolean) => {
    goOn.current = on;
    if (!pending && claims.length > 0) form.current?.requestSubmit();
  };
  return (
    <Disclosure label="Judge them" open>
      <form
        ref={form}
        action={submit}
        aria-label="Judge several claims"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send(event.shiftKey);
        }}
        onReset={(event) => event.preventDefault()}
        className="flex flex-col gap-2 pt-1.5"
      >
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="open" value={openId ?? ""} />
        {claims.map((claim) => (
          <input key={claim.id} type="hidden" name="target" value={targetText(claim)} />
        ))}
        <VerdictChoice chosen={verdict} onChoose={onVerdict} />
        <TextArea
          ref={field}
          name="rationale"
          label="One rationale for all of them"
          optional={verdict === "sourced"}
          rows={2}
          maxLength={10_000}
          // A verdict may have been chosen by its key before this form had come.
          autoFocus={verdict !== null}
          value={rationale}
          onChange={(event) => setRationale(event.target.value)}
          error={state.failure?.fields?.rationale}
        />
        {!state.failure?.fields?.rationale && <FormError failure={state.failure} />}
        <Refused done={state.done} did="judged" />
        <div className="flex flex-wrap items-center gap-1.5">
          <Button
            type="submit"
            tone="primary"
            size="small"
            pending={pending}
            disabled={claims.length === 0}
            onClick={() => {
              goOn.current = false;
            }}
          >
            Record for {claims.length}
          </Button>
          <Button tone="plain" size="small" disabled={claims.length === 0} onClick={onCite}>
            Cite for them <Kbd>s</Kbd>
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
