import type { ReactNode } from "react";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { FormDraft } from "@/app/_components/use-form-draft";
import type { Failure } from "@/lib/outcome";
import type { ClaimView } from "@/lib/views/view-claim";
import { ClaimTargetFields } from "../forms/claim-target-fields";

interface Props {
  id?: string;
  claim: ClaimView;
  /** What the form does: its name and the words on its button. */
  label: string;
  submit: (form: FormData) => void;
  failure: Failure | null;
  /** Keeps what is typed, where anything is. */
  draft?: FormDraft;
  children: ReactNode;
}

/** The frame that every form which reshapes a claim shares. */
export function ReshapeForm({ id, claim, label, submit, failure, draft, children }: Props) {
  const atField = Object.keys(failure?.fields ?? {}).length > 0;
  return (
    <form
      {...draft?.form}
      id={id}
      action={submit}
      aria-label={label}
      className="flex flex-col gap-2 border-t border-rule pt-3"
    >
      <ClaimTargetFields claim={claim} />
      <DraftNote shown={draft?.restored ?? false} />
      {children}
      {!atField && <FormError failure={failure} />}
      <div>
        <SubmitButton tone="quiet" size="small">
          {label}
        </SubmitButton>
      </div>
    </form>
  );
}
