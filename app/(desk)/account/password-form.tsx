"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { NewPasswordField } from "@/app/_components/new-password-field";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { setPassword } from "./actions";

export function PasswordForm({ email }: { email: string }) {
  const [{ failure, notice }, action] = useDeskAction(setPassword, untouched, keepTyped);
  return (
    <form action={action} className="grid max-w-sm gap-4">
      {notice && <Notice tone="success">{notice}</Notice>}
      {!failure?.fields && <FormError failure={failure} />}
      {/* Password managers ask whose password this is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label="Current password"
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={failure?.fields?.current}
      />
      <NewPasswordField label="New password" more=" It ends your other sessions." error={failure?.fields?.password} />
      <div>
        <SubmitButton pendingLabel="Changing…">Change password</SubmitButton>
      </div>
    </form>
  );
}
