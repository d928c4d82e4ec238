import type { TimelineClaim } from "@/lib/views/date-queries";

export interface Contradiction {
  a: TimelineClaim;
  b: TimelineClaim;
  message: string;
}

/** Each pair that cannot both hold, once, in reading order; a side that is not among the claims (any more) is left out. */
export function contradictionsOf(claims: readonly TimelineClaim[]): Contradiction[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return claims.flatMap((a) =>
    a.flags
      .filter(({ code }) => code === "contradiction")
      .flatMap(({ relatedTo, message }) =>
        relatedTo.flatMap((id) => {
          const b = byId.get(id);
          const key = [a.id, id].sort().join();
          if (!b || b === a || seen.has(key)) return [];
          seen.add(key);
          return { a, b, message };
        }),
      ),
  );
}

/** What cannot hold together, with all the claims that say so, in reading order. */
export interface Cluster {
  message: string;
  claims: TimelineClaim[];
}

/**
 * One disagreement told by several pairs, once: pairs that share a claim, or words of the text, belong together. Of claims that stand
 * in another's words only the widest is named.
 */
export function clustersOf(contradictions: readonly Contradiction[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { a, b, message } of contradictions) {
    const meets = (cluster: Cluster) => cluster.claims.some((claim) => touch(claim, a) || touch(claim, b));
    const joined = clusters.filter(meets);
    const [first] = joined;
    if (!first) {
      clusters.push({ message, claims: [a, b] });
      continue;
    }
    first.claims = [...new Set([...joined.flatMap(({ claims }) => claims), a, b])];
    for (const other of joined.slice(1)) clusters.splice(clusters.indexOf(other), 1);
  }
  return clusters.map(({ message, claims }) => ({ message, claims: widest(claims) }));
}

const touch = (one: TimelineClaim, other: TimelineClaim) => one.start < other.end && other.start < one.end;

function widest(claims: readonly TimelineClaim[]): TimelineClaim[] {
  const inside = (claim: TimelineClaim) =>
    claims.some(
      (other) =>
        other !== claim &&
        other.start <= claim.start &&
        other.end >= claim.end &&
        (other.end - other.start > claim.end - claim.start || other.number < claim.number),
    );
  return claims.filter((claim) => !inside(claim)).sort((one, other) => one.start - other.start);
}

/** The date a claim is told with: its own, else the first that stands in its words. */
export function dateOf(claim: TimelineClaim, claims: readonly TimelineClaim[]): TimelineClaim | null {
  if (claim.date) return claim;
  return claims.find(({ date, start, end }) => date && start < claim.end && end > claim.start) ?? null;
}
