"use client";

import { useContext, useEffect, useEffectEvent, useRef } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { useDeskAction } from "@/app/_components/use-desk-action";
import { useFormDraft } from "@/app/_components/use-form-draft";
import type { FindingView } from "@/lib/findings/schema";
import { Live } from "../../_live/live-store";
import { decideFindingAction } from "../../finding-actions";
import { typedIn } from "../forms/typed-in";
import { type FindingState, noAnswerYet } from "./finding-state";

const turns = {
  aside: { label: "Right as it stands", field: "Why is it right as it stands?", required: true },
  ask: { label: "Query to the writer", field: "What to ask beside it", required: false },
  again: { label: "Look at it again", field: "Why look at it again?", required: true },
} as const;

interface Props {
  articleId: string;
  finding: FindingView;
  turn: keyof typeof turns;
  blind: boolean;
  onDecided: () => void;
}

/** What becomes of a finding, with the words the history keeps; closed until asked for. */
export function DecideForm({ articleId, finding, turn, blind, onDecided }: Props) {
  const { label, field, required } = turns[turn];
  const [state, submit, pending] = useDeskAction(decideFindingAction, noAnswerYet, unanswered);
  const { failure, values, answer } = state;
  const draft = useFormDraft(`finding:${turn}:${finding.key}`);
  const { underWay } = useContext(Live);
  useEffect(() => (pending ? underWay.begin() : undefined), [pending, underWay]);
  const heard = useRef(answer);
  const tell = useEffectEvent(() => {
    if (failure) return;
    draft.forget();
    onDecided();
  });
  useEffect(() => {
    if (answer === heard.current) return;
    heard.current = answer;
    tell();
  }, [answer]);
  const atField = failure?.fields?.reason ?? failure?.fields?.question;
  return (
    <Disclosure label={label} open={failure !== null}>
      <form {...draft.form} action={submit} aria-label={label} className="flex flex-col gap-2 pt-1 pb-2">
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="key" value={finding.key} />
        <input type="hidden" name="seen" value={finding.decided?.as ?? ""} />
        <input type="hidden" name="turn" value={turn} />
        <DraftNote shown={draft.restored} />
        <TextField
          name="words"
          label={field}
          optional={!required}
          required={required}
          minLength={required ? 3 : undefined}
          maxLength={2000}
          hint={
            blind
              ? "Everybody reads this, also who judges blind: say why the words fit, not how you judged."
              : undefined
          }
          defaultValue={values.words}
          error={atField}
        />
        {failure && !atField && <FormError failure={failure} />}
        <div>
          <SubmitButton tone="quiet" size="small" pendingLabel="Recording">
            {label}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

const unanswered = (before: FindingState, failure: FindingState["failure"], form: FormData): FindingState => ({
  failure,
  values: typedIn(form),
  answer: before.answer + 1,
});
