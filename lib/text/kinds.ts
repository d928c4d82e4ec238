/** The kinds of claims, and what may be doubtful about one. */

export const claimKinds = ["date", "capability", "attribution", "quantity", "identity", "statement"] as const;

/** The desk checks, in the order their findings are told where two begin alike. */
export const checkNames = [
  "weekday",
  "age",
  "interval",
  "share",
  "change",
  "sum",
  "count",
  "unit",
  "same-figure",
  "name",
  "title",
  "order",
  "quote",
] as const;

export const flagCodes = [
  "vague-source",
  "second-hand",
  "relative-date",
  "incomplete-date",
  "contradiction",
  "headline-unsupported",
  "unresolved-source",
  "single-mention",
  "superlative",
  "hedged",
  ...checkNames,
] as const;
