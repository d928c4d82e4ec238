import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";

export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  ...textarea
}: FieldTexts & ComponentProps<"textarea">) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={3}
        {...textarea}
        {...describedBy(id, { hint, error })}
        id={id}
        className={classNames(controlClass, "leading-normal", className)}
      />
    </Field>
  );
}
