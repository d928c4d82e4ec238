"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { tryAgainAction } from "./actions";

export function TryAgainForm({ jobId }: { jobId: string }) {
  const [{ failure }, action] = useDeskAction(tryAgainAction, untouched, keepTyped);
  return (
    <form action={action} className="grid gap-2">
      <input type="hidden" name="jobId" value={jobId} />
      <FormError failure={failure} />
      <div>
        <SubmitButton tone="quiet" size="small">
          Try again now
        </SubmitButton>
      </div>
    </form>
  );
}
