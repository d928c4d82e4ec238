import { verdictLook } from "@/app/_components/verdict-look";
import type { ShownVerdict } from "@/lib/vocabulary";

const loudest = ["disagreed", "disputed", "unverified", null, "sourced"] as const;

/** Where claims overlap the words wear the verdict that most needs an eye; null is *To check*. */
export function pieceLook(verdicts: readonly ShownVerdict[]): string {
  return verdictLook(loudest.find((verdict) => verdicts.includes(verdict)) ?? null).mark;
}
