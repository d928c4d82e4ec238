import { type ComponentProps, useId } from "react";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";

export function TextField({ label, hint, error, optional, ...input }: FieldTexts & ComponentProps<"input">) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input type="text" {...input} {...describedBy(id, { hint, error })} id={id} className={controlClass} />
    </Field>
  );
}
