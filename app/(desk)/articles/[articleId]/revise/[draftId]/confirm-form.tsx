"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { confirmRevisionAction, discardDraftAction } from "../actions";

interface Props {
  draftId: string;
  number: number;
  reasonNeeded: boolean;
}

export function ConfirmForm({ draftId, number, reasonNeeded }: Props) {
  const [{ failure, values }, submit] = useDeskAction(confirmRevisionAction, untouched, keepTyped);
  const atField = failure?.fields?.reason;
  return (
    <form action={submit} className="grid min-w-0 flex-1 basis-80 gap-3">
      <input type="hidden" name="draftId" value={draftId} />
      {!atField && <FormError failure={failure} />}
      <TextField
        label={reasonNeeded ? "What is corrected, and why?" : "What changed, and why"}
        name="reason"
        hint="The history and the reports keep it."
        optional={!reasonNeeded}
        maxLength={2000}
        autoComplete="off"
        defaultValue={values.reason}
        error={atField}
      />
      <div>
        <SubmitButton pendingLabel="Bringing it in…">Make it revision {number}</SubmitButton>
      </div>
    </form>
  );
}

export function DiscardForm({ draftId }: { draftId: string }) {
  const [{ failure }, submit] = useDeskAction(discardDraftAction, untouched, keepTyped);
  return (
    <form action={submit}>
      <input type="hidden" name="draftId" value={draftId} />
      <FormError failure={failure} />
      <SubmitButton tone="quiet">Throw this text away</SubmitButton>
    </form>
  );
}
