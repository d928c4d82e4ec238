"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { NewPasswordField } from "@/app/_components/new-password-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { accept } from "./actions";

export function AcceptForm({ token, email }: { token: string; email: string | null }) {
  const [{ failure, values }, action] = useDeskAction(accept, untouched, keepTyped);
  return (
    <form action={action} className="mt-5 grid max-w-sm gap-4">
      {!failure?.fields && <FormError failure={failure} />}
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        hint="It signs every verdict you give."
        defaultValue={values.name}
        error={failure?.fields?.name}
      />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        readOnly={email !== null}
        defaultValue={email ?? values.email}
        error={failure?.fields?.email}
      />
      <NewPasswordField label="Password" error={failure?.fields?.password} />
      <div>
        <SubmitButton size="large" pendingLabel="Making your account…">
          Make my account
        </SubmitButton>
      </div>
    </form>
  );
}
