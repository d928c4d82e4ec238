import type { ShownVerdict } from "@/lib/vocabulary";

const verdictWords: Record<NonNullable<ShownVerdict>, string> = {
  sourced: "Sourced",
  disputed: "Disputed",
  unverified: "Unverified",
  disagreed: "Disagreed",
};

/** A verdict as reports print it; `null`, which nobody has reviewed, is not *Unverified*. */
export function verdictWord(verdict: ShownVerdict): string {
  return verdict === null ? "To check" : verdictWords[verdict];
}
