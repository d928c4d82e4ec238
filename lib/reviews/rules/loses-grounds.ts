import type { Stance, Verdict } from "@/lib/vocabulary";
import { activeStances } from "./fallback";
import { lacking } from "./verdict-rules";

/** Whether a claim's standing verdict could not be given any more with these citations, so that the claim reopens. */
export function losesGrounds(
  claim: { verdict: Verdict | null; review: { rationale: string } | null },
  citations: readonly { stance: Stance; evidence: { withdrawal: string | null } }[],
): boolean {
  if (!claim.verdict || !claim.review) return false;
  return lacking(claim.verdict, { rationale: claim.review.rationale, stances: activeStances(citations) }) !== null;
}
