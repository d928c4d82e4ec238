"use client";

import { useContext, useEffect } from "react";
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
import { type FindingState, nothingSaid } from "./finding-state";

const turns = {
  aside: {
    label: "Right as it stands",
    field: "Why is it right as it stands?",
    button: "Put it aside",
    required: true,
  },
  ask: { label: "Query to the writer", field: "What to ask beside it", button: "Add to the queries", required: false },
  again: { label: "Look at it again", field: "Why look at it again?", button: "Look again", required: true },
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
  const { label, field, button, required } = turns[turn];
  const draft = useFormDraft(`finding:${turn}:${finding.key}`);
  // Once it is recorded the row stands elsewhere, without this form: nobody is left to hear of the answer later.
  const decide = async (before: FindingState, form: FormData) => {
    const answered = await decideFindingAction(before, form);
    if (answered.failure === null) {
      draft.forget();
      onDecided();
    }
    return answered;
  };
  const [{ failure, values }, submit, pending] = useDeskAction(decide, nothingSaid, unanswered);
  const { underWay } = useContext(Live);
  useEffect(() => (pending ? underWay.begin() : undefined), [pending, underWay]);
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
            {button}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

const unanswered = (_: FindingState, failure: FindingState["failure"], form: FormData): FindingState => ({
  failure,
  values: typedIn(form),
});
