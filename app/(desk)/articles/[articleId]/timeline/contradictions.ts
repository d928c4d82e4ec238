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

/** The date a claim is told with: its own, else the first that stands in its words. */
export function dateOf(claim: TimelineClaim, claims: readonly TimelineClaim[]): TimelineClaim | null {
  if (claim.date) return claim;
  return claims.find(({ date, start, end }) => date && start < claim.end && end > claim.start) ?? null;
}
