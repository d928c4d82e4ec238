"use client";

import { type ComponentProps, useId } from "react";
import { controlClass, describedBy, Field, type FieldTexts } from "./field";
import { useMended } from "./use-mended";

export function TextField({ label, hint, error, optional, ...input }: FieldTexts & ComponentProps<"input">) {
  const id = useId();
  const standing = useMended(error);
  return (
    <Field id={id} label={label} hint={hint} error={standing.error} optional={optional}>
      <input
        type="text"
        {...input}
        onInput={(event) => {
          standing.onInput();
          input.onInput?.(event);
        }}
        {...describedBy(id, { hint, error: standing.error })}
        id={id}
        className={controlClass}
      />
    </Field>
  );
}
