"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Says what it is doing while the form it stands in is under way, and cannot send it twice. */
export function SubmitButton({
  pendingLabel,
  children,
  ...rest
}: Omit<ComponentProps<typeof Button>, "type" | "pending"> & { pendingLabel?: string }) {
  const { pending } = useFormStatus();
  return (
    <Button tone="primary" {...rest} type="submit" pending={pending}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}
