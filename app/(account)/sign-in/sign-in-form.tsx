"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { signIn } from "./actions";

export function SignInForm({ next }: { next: string }) {
  const [{ failure, values }, action] = useDeskAction(signIn, untouched, keepTyped);
  return (
    <form action={action} className="mt-5 grid max-w-sm gap-4">
      {!failure?.fields && <FormError failure={failure} />}
      <input type="hidden" name="next" value={next} />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
        defaultValue={values.email}
        error={failure?.fields?.email}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={failure?.fields?.password}
      />
      <div>
        <SubmitButton size="large" pendingLabel="Signing in…">
          Sign in
        </SubmitButton>
      </div>
    </form>
  );
}
