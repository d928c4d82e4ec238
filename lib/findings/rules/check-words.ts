import type { checkNames } from "@/lib/text/kinds";

/** A desk check as people say it. */
export const checkWords: Record<(typeof checkNames)[number], string> = {
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
