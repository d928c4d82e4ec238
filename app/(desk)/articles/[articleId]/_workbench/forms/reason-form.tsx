"use client";

import type { ReactNode } from "react";
import { Disclosure, ShortLabel } from "@/app/_components/disclosure";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/views/view-claim";
import { type Place, usePlace } from "../focus-places";
import type { ClaimAction } from "./action-state";
import { ClaimTargetFields } from "./claim-target-fields";
import type { TakeAnswer } from "./on-answer";
import { useKeptForm } from "./use-kept-form";

interface Props {
  id?: string;
  /** What leads to its reason. */
  place?: Place;
  claim: ClaimView;
  action: ClaimAction;
  /** Told before the page is: `ok` where the change was made. */
  onDone?: TakeAnswer;
  /** The words on the closed form, and on its button. */
  label: string;
  /** What shows of the label while the form is closed; all of it is heard. */
  short?: string;
  reasonLabel: string;
  suggested?: string;
  danger?: boolean;
  children?: ReactNode;
}

/** A change that needs a reason: closed until asked for, open before JavaScript loads too. */
export function ReasonForm({
  id,
  place,
  claim,
  action,
  onDone,
  label,
  short,
  reasonLabel,
  suggested,
  danger,
  children,
}: Props) {
  const { failure, typed, submit, draft } = useKeptForm(`reason:${label}`, claim.id, action, onDone);
  const field = usePlace(place);
  return (
    <Disclosure id={id} label={short ? <ShortLabel short={short} label={label} /> : label} open={failure !== null}>
      <form {...draft.form} action={submit} className="flex flex-col gap-2 pt-2">
        <ClaimTargetFields claim={claim} />
        <DraftNote shown={draft.restored} />
        {children}
        <TextField
          ref={field}
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
