import type { Sentence } from "@/lib/text/schema";

/** A sentence that no claim stands on; `start` and `end` count UTF-16 units of the revision's text. */
export interface Uncovered {
  start: number;
  end: number;
  reason: string;
}

/** The sentences, given in order, that none of the claims touches, and why: as the extractor says, or because people dismissed what it found. */
export function uncovered(
  sentences: readonly Sentence[],
  claims: readonly { start: number; end: number }[],
): Uncovered[] {
  const inOrder = [...claims].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return sentences.flatMap(({ start, end, coverage, reason }) => {
    for (let claim = inOrder[next]; claim && claim.start < end; claim = inOrder[++next])
      reach = Math.max(reach, claim.end);
    if (reach > start) return [];
    const why = reason ?? (coverage === "claim" ? "its claims were dismissed" : "nothing checkable asserted");
    return { start, end, reason: why };
  });
}
