import type { Verdict } from "@/lib/vocabulary";

const verdictWords: Record<Verdict, string> = { sourced: "Sourced", disputed: "Disputed", unverified: "Unverified" };

/** A verdict as reports print it; `null`, which nobody has reviewed, is not *Unverified*. */
export function verdictWord(verdict: Verdict | null): string {
  return verdict === null ? "To check" : verdictWords[verdict];
}
