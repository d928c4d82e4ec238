import type { ReactNode } from "react";
import { classNames } from "./class-names";

const tones = {
  neutral: "border-rule text-muted",
  strong: "border-ink text-ink",
  accent: "border-accent text-accent",
  danger: "border-disputed text-disputed-ink",
} as const;

export function Badge({ tone = "neutral", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-sm border px-1.5 text-2xs leading-[1.125rem] font-medium whitespace-nowrap",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
