/** The kinds of claims, and what may be doubtful about one. */

export const claimKinds = ["date", "capability", "attribution", "quantity", "identity", "statement"] as const;

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
] as const;
