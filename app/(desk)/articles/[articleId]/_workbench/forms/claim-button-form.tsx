"use client";

import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import type { ClaimAction } from "./action-state";
import { ClaimTargetFields } from "./claim-target-fields";
import type { TakeAnswer } from "./on-answer";
import { useClaimForm } from "./use-claim-form";

interface Props {
  claim: ClaimView;
  action: ClaimAction;
  /** What goes with it, by name. */
  fields: Record<string, string>;
  label: string;
  /** What it is done to, for whoever hears the button without seeing where it stands. */
  describes: string;
  /** Told before the page is: `ok` where it was done. */
  onDone?: TakeAnswer;
}

/** Something done to a claim by one press. */
export function ClaimButtonForm({ claim, action, fields, label, describes, onDone }: Props) {
  const { failure, submit } = useClaimForm(action, onDone);
  return (
    <form action={submit} className="flex flex-col items-start gap-1.5">
      <ClaimTargetFields claim={claim} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton tone="plain" size="small" className="-ms-2" aria-label={`${label}: ${describes}`}>
        {label}
      </SubmitButton>
      <FormError failure={failure} />
    </form>
  );
}
