import type { Extent } from "@/lib/text/span";

interface Claim {
  id: string;
  coreStart: number;
  coreEnd: number;
}

/** The claims a finding is about: on each of its places those with the shortest core that shares a word with it. UTF-16 offsets. */
export function touchedBy(places: readonly Extent[], claims: readonly Claim[]): Set<string> {
  const touched = new Set<string>();
  for (const { start, end } of places) {
    let shortest = Number.POSITIVE_INFINITY;
    let here: string[] = [];
    for (const { id, coreStart, coreEnd } of claims) {
      if (coreStart >= end || start >= coreEnd || coreEnd - coreStart > shortest) continue;
      if (coreEnd - coreStart < shortest) here = [];
      shortest = coreEnd - coreStart;
      here.push(id);
    }
    for (const id of here) touched.add(id);
  }
  return touched;
}
