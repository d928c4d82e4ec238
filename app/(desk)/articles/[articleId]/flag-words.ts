import { checkWords } from "@/lib/findings/rules/check-words";
import type { FlagCode } from "@/lib/text/schema";

/** A flag's code as people say it. */
export const flagWords: Record<FlagCode, string> = {
  "vague-source": "Vague source",
  "second-hand": "Second-hand",
  "relative-date": "Relative date",
  "incomplete-date": "Incomplete date",
  contradiction: "Contradiction",
  "headline-unsupported": "Headline unsupported",
  "unresolved-source": "Unresolved source",
  "single-mention": "Single mention",
  superlative: "Superlative",
  hedged: "Hedged",
  ...checkWords,
};
