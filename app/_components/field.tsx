import type { ReactNode } from "react";

export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what was entered; ties the message to the control. */
  error?: string;
  optional?: boolean;
}

export const controlClass =
  "w-full rounded border border-rule-strong bg-raised px-2.5 py-1.5 text-base text-ink placeholder:text-muted " +
  "aria-invalid:border-disputed disabled:bg-sunk disabled:text-muted";

/** The attributes that tie a control to its hint and its error. */
export function describedBy(id: string, { hint, error }: Pick<FieldTexts, "hint" | "error">) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldTexts & {
  id: string;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-xs font-medium text-disputed-ink">
          {error}
        </p>
      )}
    </div>
  );
}
