import type { Extent } from "@/lib/text/span";

interface Claim {
  id: string;
  coreStart: number;
  coreEnd: number;
}

/**
 * The claims a finding is about: on each of its places those whose core lies in it, or else those with the shortest core that shares
 * a word with it. UTF-16 offsets.
 */
export function touchedBy(places: readonly Extent[], claims: readonly Claim[]): Set<string> {
  const touched = new Set<string>();
  for (const place of places) for (const id of closest(place, claims)) touched.add(id);
  return touched;
}

function closest({ start, end }: Extent, claims: readonly Claim[]): string[] {
  const inside: string[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  let around: string[] = [];
  for (const { id, coreStart, coreEnd } of claims) {
    const length = coreEnd - coreStart;
    if (coreStart >= end || start >= coreEnd) continue;
    if (start <= coreStart && coreEnd <= end) inside.push(id);
    if (length < shortest) around = [];
    if (length <= shortest) around.push(id);
    shortest = Math.min(shortest, length);
  }
  return inside.length > 0 ? inside : around;
}
