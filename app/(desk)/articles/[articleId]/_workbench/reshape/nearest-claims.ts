import type { ClaimSummary } from "@/lib/views/queries";

const most = 12;
/** Claims further off in reading order are not near: looking through all of 40,000 would be felt. */
const around = 60;

/** The claims nearest to one, those after it before those as far ahead of it; without those set aside. */
export function nearestClaims(
  claims: readonly ClaimSummary[],
  { id, start, end }: Pick<ClaimSummary, "id" | "start" | "end">,
): ClaimSummary[] {
  const distance = (other: ClaimSummary) => Math.max(0, other.start - end, start - other.end);
  const at = claims.findIndex((claim) => claim.id === id);
  if (at < 0) return [];
  return claims
    .slice(Math.max(0, at - around), at + around)
    .filter((other) => other.id !== id && !other.dismissed && !other.waived)
    .map((other) => ({ other, gap: distance(other) + (other.start < start ? 0.5 : 0) }))
    .sort((a, b) => a.gap - b.gap)
    .slice(0, most)
    .map(({ other }) => other);
}
