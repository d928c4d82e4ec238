"use client";

import type { ButtonTone } from "@/app/_components/button";
import { FormError } from "@/app/_components/form-error";
import { type FormState, untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** The words on the button. */
  label: string;
  reasonLabel: string;
  hint?: string;
  optional?: boolean;
  tone?: ButtonTone;
}

/** A change of the whole article, with the reason that its history keeps. */
export function ReasonForm({ action, label, reasonLabel, hint, optional, tone = "quiet" }: Props) {
  const [{ failure, values }, submit] = useDeskAction(action, untouched, keepTyped);
  const atField = failure?.fields?.reason;
  return (
    <form action={submit} className="grid max-w-xl gap-3">
      {!atField && <FormError failure={failure} />}
      <TextField
        label={reasonLabel}
        name="reason"
        hint={hint}
        optional={optional}
        maxLength={2000}
        autoComplete="off"
        defaultValue={values.reason}
        error={atField}
      />
      <div>
        <SubmitButton tone={tone}>{label}</SubmitButton>
      </div>
    </form>
  );
}
