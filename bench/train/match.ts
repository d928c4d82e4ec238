import type { Extent } from "@/lib/text/span";

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
