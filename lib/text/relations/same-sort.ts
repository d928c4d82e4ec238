import type { ExtractedClaim } from "../schema";

/** Both money, both shares, or both counts; a word like `nil` goes with any. */
export function sameSort(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return sort(a) === sort(b) || /^(?:nil|zero|nothing|none)/i.test(b.core.exact);
}

function sort({ core }: ExtractedClaim): string {
  if (/[$£€¥₹]|\b(?:euros?|dollars?|pounds?|francs?)\b|\b[A-Z]{2,3}r? ?\d/.test(core.exact)) return "money";
  return /%|per ?cent|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:\w+)\b|\b(?:third|quarter|fifth|half)\b/i.test(
    core.exact,
  )
    ? "share"
    : "count";
}
