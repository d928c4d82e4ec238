import { findParagraphs } from "@/lib/text/segment/paragraphs";
import { findSentences } from "@/lib/text/segment/sentences";
import type { Extent } from "@/lib/text/span";
import { fold } from "./fold";

/** A sentence of a revision: which one it is, `[start, end)` in UTF-16 units, its folded words, and whether it opens or ends its paragraph. */
export interface Unit {
  index: number;
  start: number;
  end: number;
  words: string;
  opens: boolean;
  ends: boolean;
}

export function unitsOf(text: string): Unit[] {
  return findParagraphs(text)
    .flatMap((paragraph) => {
      const sentences = findSentences(text, paragraph);
      return sentences.map(({ start, end }, at) => ({
        start,
        end,
        words: fold(text.slice(start, end)),
        opens: at === 0,
        ends: at === sentences.length - 1,
      }));
    })
    .map((unit, index) => ({ index, ...unit }));
}

/** The units that share some of an extent's text. */
export const unitsIn = (units: readonly Unit[], { start, end }: Extent): Unit[] =>
  units.slice(Math.max(0, begunBy(units, start) - 1), begunBy(units, end - 1)).filter((unit) => unit.end > start);

/** How many units begin at or before an offset. */
function begunBy(units: readonly Unit[], offset: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
