import { type InputHTMLAttributes, useId } from "react";
import { classNames } from "./class-names";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";

const pickerClass =
  "cursor-pointer file:me-3 file:cursor-pointer file:rounded-sm file:border file:border-rule-strong file:bg-paper " +
  "file:px-2 file:py-0.5 file:text-sm file:font-medium file:text-ink";

export function FileField({
  label,
  hint,
  error,
  optional,
  ...input
}: FieldTexts & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...input}
        {...describedBy(id, { hint, error })}
        type="file"
        id={id}
        className={classNames(controlClass, pickerClass)}
      />
    </Field>
  );
}
