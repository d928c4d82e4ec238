"use client";

import { type SelectHTMLAttributes, useId } from "react";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";
import { useMended } from "./use-mended";

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
  const standing = useMended(error);
  return (
    <Field id={id} label={label} hint={hint} error={standing.error} optional={optional}>
      <select
        {...select}
        onInput={(event) => {
          standing.onInput();
          select.onInput?.(event);
        }}
        {...describedBy(id, { hint, error: standing.error })}
        id={id}
        className={controlClass}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
