import { type SelectHTMLAttributes, useId } from "react";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";

export interface Choice {
  value: string;
  label: string;
}

export function SelectField({
  label,
  hint,
  error,
  optional,
  choices,
  ...select
}: FieldTexts & SelectHTMLAttributes<HTMLSelectElement> & { choices: readonly Choice[] }) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select {...select} {...describedBy(id, { hint, error })} id={id} className={controlClass}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
