import type { CheckFinding, ExtractedClaim, Flag } from "../schema";
import { type Extent, overlaps } from "../span";

/** Adds to the claim that stands most closely on each place of a finding a flag that names the claims on the other places. */
export function flagChecks(claims: readonly ExtractedClaim[], checks: readonly CheckFinding[]): ExtractedClaim[] {
  const flags = new Map<string, Flag[]>();
  for (const { check, spans, message } of checks) {
    const touched = [...new Set(spans.flatMap((place) => closest(claims, place) ?? []))];
    for (const id of touched) {
      const flag: Flag = { code: check, message, relatedTo: touched.filter((other) => other !== id) };
      flags.set(id, [...(flags.get(id) ?? []), flag]);
    }
  }
  return claims.map((claim) => {
    const own = flags.get(claim.id);
    return own ? { ...claim, flags: [...claim.flags, ...own] } : claim;
  });
}

/** The id of the shortest claim whose core shares a word with a place. */
function closest(claims: readonly ExtractedClaim[], place: Extent): string | null {
  let best: ExtractedClaim | null = null;
  for (const claim of claims) {
    if (!overlaps(claim.core, place)) continue;
    if (!best || claim.core.end - claim.core.start < best.core.end - best.core.start) best = claim;
  }
  return best?.id ?? null;
}
