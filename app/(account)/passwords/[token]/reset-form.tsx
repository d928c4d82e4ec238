"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { NewPasswordField } from "@/app/_components/new-password-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { reset } from "./actions";

export function ResetForm({ token, email }: { token: string; email: string }) {
  const [{ failure }, action] = useDeskAction(reset, untouched, keepTyped);
  return (
    <form action={action} className="mt-5 grid max-w-sm gap-4">
      {!failure?.fields && <FormError failure={failure} />}
      <input type="hidden" name="token" value={token} />
      {/* A password manager keeps the new password under this name. */}
      <TextField label="Email" name="email" type="email" autoComplete="username" readOnly defaultValue={email} />
      <NewPasswordField label="New password" error={failure?.fields?.password} />
      <div>
        <SubmitButton size="large" pendingLabel="Setting it…">
          Set the password
        </SubmitButton>
      </div>
    </form>
  );
}
