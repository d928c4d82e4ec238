"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { giveUpAction } from "./actions";

export function GiveUpForm({ jobId, what }: { jobId: string; what: string }) {
  const [{ failure, values }, action] = useDeskAction(giveUpAction, untouched, keepTyped);
  return (
    <details className="group" open={failure !== null || undefined}>
      <summary className="inline-block min-h-6 rounded-sm text-xs leading-6 text-accent hover:underline">
        Give up <span className="sr-only">{what}</span>
      </summary>
      <form action={action} className="mt-2 grid gap-2">
        <input type="hidden" name="jobId" value={jobId} />
        {!failure?.fields && <FormError failure={failure} />}
        <TextField
          label="Why it is given up"
          name="reason"
          required
          defaultValue={values.reason}
          error={failure?.fields?.reason}
        />
        <div>
          <SubmitButton tone="danger" size="small">
            Give it up
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
