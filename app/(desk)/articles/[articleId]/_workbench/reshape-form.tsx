import type { ReactNode } from "react";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/claims/view";
import type { Failure } from "@/lib/outcome";
import { ClaimTargetFields } from "./claim-target-fields";

interface Props {
  claim: ClaimView;
  /** What the form does: its name and the words on its button. */
  label: string;
  submit: (form: FormData) => void;
  failure: Failure | null;
  children: ReactNode;
}

/** The frame that every form which reshapes a claim shares. */
export function ReshapeForm({ claim, label, submit, failure, children }: Props) {
  const atField = Object.keys(failure?.fields ?? {}).length > 0;
  return (
    <form action={submit} aria-label={label} className="flex flex-col gap-2 border-t border-rule pt-3">
      <ClaimTargetFields claim={claim} />
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
