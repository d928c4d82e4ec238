import { type Pairs, pair } from "@/lib/revisions/rules/align-in-order";
import type { Unit } from "@/lib/revisions/rules/units";

/** Sentences written as letters, equal for equal letters, `|` between two paragraphs: long ones as capitals, short ones as small letters. */
export function lettered(text: string): Unit[] {
  return text
    .split("|")
    .flatMap((paragraph) =>
      [...paragraph].map((letter, at) => ({
        words: letter === letter.toLowerCase() ? letter : letter.repeat(25),
        opens: at === 0,
        ends: at === paragraph.length - 1,
      })),
    )
    .map((unit, index) => ({ index, start: 0, end: 0, ...unit }));
}

/** Pairs as places: where each sentence of the old text stands in the new one, `-` for nowhere. */
export const placesOf = (before: readonly Unit[], pairs: Pairs) =>
  before.map((b) => pairs.after.get(b)?.index ?? "-").join(" ");

/** The pairs that such places tell. */
export function pairsOf(before: readonly Unit[], after: readonly Unit[], places: string): Pairs {
  const pairs: Pairs = { after: new Map(), before: new Map() };
  for (const [index, place] of places.split(" ").entries()) {
    const [b, a] = [before[index], after[Number(place)]];
    if (b && a) pair(pairs, b, a);
  }
  return pairs;
}
