import { findParagraphs } from "@/lib/text/segment/paragraphs";
import { findSentences } from "@/lib/text/segment/sentences";
import { fold } from "./fold";

/** A sentence of a revision: `[start, end)` in UTF-16 units, its folded words, and whether it opens or ends its paragraph. */
export interface Unit {
  start: number;
  end: number;
  words: string;
  opens: boolean;
  ends: boolean;
}

export function unitsOf(text: string): Unit[] {
  return findParagraphs(text).flatMap((paragraph) => {
    const sentences = findSentences(text, paragraph);
    return sentences.map(({ start, end }, index) => ({
      start,
      end,
      words: fold(text.slice(start, end)),
      opens: index === 0,
      ends: index === sentences.length - 1,
    }));
  });
}

/** The index of the last unit that begins at or before an offset; -1 where there is none. */
export function unitAt(units: readonly Unit[], offset: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
