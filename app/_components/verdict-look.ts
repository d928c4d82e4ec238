import { Check, CircleDashed, CircleQuestionMark, type LucideIcon, Scale, X } from "lucide-react";
import type { ShownVerdict } from "@/lib/vocabulary";

export interface VerdictLook {
  word: string;
  icon: LucideIcon;
  /** The underline on marked text. */
  mark: string;
  ink: string;
  wash: string;
  fill: string;
}

const toCheck: VerdictLook = {
  word: "To check",
  icon: CircleDashed,
  mark: "mark-to-check",
  ink: "text-to-check-ink",
  wash: "bg-to-check-wash",
  fill: "fill-to-check",
};

const looks: Record<NonNullable<ShownVerdict>, VerdictLook> = {
  sourced: {
    word: "Sourced",
    icon: Check,
    mark: "mark-sourced",
    ink: "text-sourced-ink",
    wash: "bg-sourced-wash",
    fill: "fill-sourced",
  },
  disputed: {
    word: "Disputed",
    icon: X,
    mark: "mark-disputed",
    ink: "text-disputed-ink",
    wash: "bg-disputed-wash",
    fill: "fill-disputed",
  },
  unverified: {
    word: "Unverified",
    icon: CircleQuestionMark,
    mark: "mark-unverified",
    ink: "text-unverified-ink",
    wash: "bg-unverified-wash",
    fill: "fill-unverified",
  },
  disagreed: {
    word: "Disagreed",
    icon: Scale,
    mark: "mark-disagreed",
    ink: "text-disagreed-ink",
    wash: "bg-disagreed-wash",
    fill: "fill-disagreed",
  },
};

/** How a verdict looks wherever it shows; `null` is a claim nobody has reviewed. */
export const verdictLook = (verdict: ShownVerdict): VerdictLook => (verdict ? looks[verdict] : toCheck);
