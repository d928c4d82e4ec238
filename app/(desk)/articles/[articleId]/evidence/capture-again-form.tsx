"use client";

import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { useDeskAction } from "@/app/_components/use-desk-action";
import { captureAgainAction } from "./actions";

export function CaptureAgainForm({ evidenceId, label }: { evidenceId: string; label: string }) {
  const [state, submit] = useDeskAction(captureAgainAction, { failure: null }, (_, failure) => ({ failure }));
  return (
    <form action={submit} className="flex flex-col items-start gap-1.5">
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <SubmitButton tone="quiet" size="small" pendingLabel="Asking">
        {label}
      </SubmitButton>
      <FormError failure={state.failure} />
    </form>
  );
}
