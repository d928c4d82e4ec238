import type { ClaimSummary } from "@/lib/views/queries";

/** A claim as lists know it, to be checked, of the text's first words. */
export const claimSummary = (number: number, given: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id: `c${number}`,
  number,
  kind: "statement",
  start: 0,
  end: 19,
  coreStart: 0,
  coreEnd: 19,
  verdict: null,
  disagreed: false,
  dismissed: false,
  waived: false,
  version: 1,
  flags: [],
  source: null,
  ...given,
});
