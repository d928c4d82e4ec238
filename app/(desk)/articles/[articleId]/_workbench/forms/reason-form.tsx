"use client";

import type { ReactNode } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/views/view-claim";
import type { ClaimAction } from "./action-state";
import { ClaimTargetFields } from "./claim-target-fields";
import { useKeptForm } from "./use-kept-form";

interface Props {
  id?: string;
  claim: ClaimView;
  action: ClaimAction;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
  /** The words on the closed form, and on its button. */
  label: string;
  reasonLabel: string;
  suggested?: string;
  danger?: boolean;
  children?: ReactNode;
}

/** A change that needs a reason: closed until asked for, open before JavaScript loads too. */
export function ReasonForm({ id, claim, action, onAnswer, label, reasonLabel, suggested, danger, children }: Props) {
  const { failure, typed, submit, draft } = useKeptForm(`reason:${label}`, claim.id, action, onAnswer);
  return (
    <Disclosure id={id} label={label} open={failure !== null}>
      <form {...draft.form} action={submit} className="flex flex-col gap-2 pt-2">
        <ClaimTargetFields claim={claim} />
        <DraftNote shown={draft.restored} />
        {children}
        <TextField
          name="reason"
          label={reasonLabel}
          required
          minLength={3}
          maxLength={2000}
          defaultValue={typed.reason ?? suggested}
          error={failure?.fields?.reason}
        />
        {failure && !failure.fields?.reason && <FormError failure={failure} />}
        <div>
          <SubmitButton tone={danger ? "danger" : "quiet"} size="small">
            {label}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
