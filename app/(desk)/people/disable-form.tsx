"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { disable, enable } from "./actions";

/** One form for both ways, so that what the first one answered still shows after the state changed. */
export function DisableForm({ userId, disabled }: { userId: string; disabled: boolean }) {
  const change = disabled ? enable : disable;
  const [{ failure, values, notice }, action] = useDeskAction(change, untouched, keepTyped);
  return (
    <form action={action} className="grid grid-cols-1 gap-3">
      <input type="hidden" name="userId" value={userId} />
      {!failure?.fields && <FormError failure={failure} />}
      {notice && <Notice tone="success">{notice}</Notice>}
      <TextField
        label={disabled ? "Why enable it again" : "Why disable it"}
        name="reason"
        required
        hint={disabled ? "The old password works again." : "It ends the person's sessions at once."}
        defaultValue={values.reason}
        error={failure?.fields?.reason}
      />
      <div>
        <SubmitButton tone={disabled ? "quiet" : "danger"}>
          {disabled ? "Enable account" : "Disable account"}
        </SubmitButton>
      </div>
    </form>
  );
}
