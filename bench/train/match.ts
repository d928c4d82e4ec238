import { contains, type Extent } from "@/lib/text/span";

/** The smaller of the two shares that two extents have of each other, 0 to 1. */
export function likeness(a: Extent, b: Extent): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : Math.min(shared / (a.end - a.start), shared / (b.end - b.start));
}

/**
 * Which of `found` stand for one of `wanted`: each covers at least half of the other, the most alike are paired first, and each
 * is paired once. Gives the index of the partner in `wanted`, by the index in `found`.
 */
export function match(found: readonly Extent[], wanted: readonly Extent[]): Map<number, number> {
  const pairs = found.flatMap((f, i) =>
    wanted.flatMap((w, j) => {
      const alike = likeness(f, w);
      return alike >= 0.5 ? [{ i, j, alike }] : [];
    }),
  );
  return paired(pairs);
}

/**
 * Which of `clauses` could stand for one of `wanted`: the statement holds the clause's verb, and one of the extents the clause could
 * have is half of it or more. The most alike are paired first. Gives the index of the partner in `wanted`, by that of the clause.
 */
export function closest(
  clauses: readonly { head: Extent; extents: readonly Extent[] }[],
  wanted: readonly Extent[],
): Map<number, number> {
  const pairs = clauses.flatMap(({ head, extents }, i) =>
    wanted.flatMap((w, j) => {
      if (!contains(w, head)) return [];
      const alike = Math.max(...extents.map((e) => likeness(e, w)));
      return alike >= 0.5 ? [{ i, j, alike }] : [];
    }),
  );
  return paired(pairs);
}

/** The most alike first, each once. */
function paired(pairs: { i: number; j: number; alike: number }[]): Map<number, number> {
  pairs.sort((a, b) => b.alike - a.alike);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs)
    if (!partners.has(i) && !taken.has(j)) {
      partners.set(i, j);
      taken.add(j);
    }
  return partners;
}
