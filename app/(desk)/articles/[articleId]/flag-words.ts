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
  weekday: "Weekday and date",
  age: "Age",
  interval: "Length of time",
  share: "Share",
  change: "Change",
  sum: "Sum",
  count: "Count",
  unit: "Conversion",
  "same-figure": "Two figures",
  name: "Two spellings",
  title: "Two roles",
  order: "Order in time",
  quote: "Two wordings",
};
