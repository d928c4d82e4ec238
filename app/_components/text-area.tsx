"use client";

import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";
import { useMended } from "./use-mended";

export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  ...textarea
}: FieldTexts & ComponentProps<"textarea">) {
  const id = useId();
  const standing = useMended(error);
  return (
    <Field id={id} label={label} hint={hint} error={standing.error} optional={optional}>
      <textarea
        rows={3}
        {...textarea}
        onInput={(event) => {
          standing.onInput();
          textarea.onInput?.(event);
        }}
        {...describedBy(id, { hint, error: standing.error })}
        id={id}
        className={classNames(controlClass, "leading-normal", className)}
      />
    </Field>
  );
}
