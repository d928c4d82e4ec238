"use client";

import { FormError } from "@/app/_components/form-error";
import { type FormState, untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";

/** For an article that was stored without claims. It goes away once they are found. */
export function ExtractAgain({ action }: { action: (before: FormState, form: FormData) => Promise<FormState> }) {
  const [{ failure }, submit] = useDeskAction(action, untouched, keepTyped);
  return (
    <form action={submit} className="mb-4 grid gap-3">
      {failure ? (
        <FormError failure={failure} />
      ) : (
        <Notice tone="warning" title="The claims of this text have not been found">
          The extractor failed on it or took too long, and was stopped.
        </Notice>
      )}
      <div>
        <SubmitButton pendingLabel="Finding the claims…">Find the claims</SubmitButton>
      </div>
    </form>
  );
}
