import { minPasswordLength } from "@/lib/auth/rules/password-rule";
import { TextField } from "./text-field";

/** Where somebody chooses a password; the hint says what it takes. */
export function NewPasswordField({ label, more = "", error }: { label: string; more?: string; error?: string }) {
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={minPasswordLength}
      hint={`At least ${minPasswordLength} characters; a few words will do.${more}`}
      error={error}
    />
  );
}
