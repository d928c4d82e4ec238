import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export type ButtonTone = "primary" | "quiet" | "plain" | "danger";
export type ButtonSize = "small" | "medium" | "large";

const tones: Record<ButtonTone, string> = {
  primary: "border-ink bg-ink text-paper hover:bg-ink/85",
  quiet: "border-rule-strong bg-raised text-ink hover:border-ink",
  plain: "border-transparent bg-transparent text-muted hover:bg-sunk hover:text-ink",
  danger: "border-disputed bg-raised text-disputed-ink hover:bg-disputed-wash",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-6 gap-1 px-2 text-xs",
  medium: "min-h-8 gap-1.5 px-3 text-sm",
  large: "min-h-10 gap-2 px-4 text-base",
};

/** The look of a button, for links that stand among buttons. */
export function buttonClass(tone: ButtonTone = "quiet", size: ButtonSize = "medium", extra?: string): string {
  return classNames(
    "inline-flex shrink-0 items-center justify-center rounded border font-medium no-underline transition-colors",
    "aria-disabled:opacity-55 disabled:opacity-55",
    tones[tone],
    sizes[size],
    extra,
  );
}

interface Props extends ComponentProps<"button"> {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** Keeps the button focusable while its work runs, and tells assistive technology. */
  pending?: boolean;
}

export function Button({ tone, size, pending = false, className, type = "button", onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || rest["aria-disabled"] || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonClass(tone, size, className)}
    />
  );
}
