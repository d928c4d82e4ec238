import { type Pairs, pair, sharedOnce } from "./align-in-order";
import type { Unit } from "./units";

/** A sentence shorter than this could be written twice by chance: it moves only beside another that moves. In UTF-16 units. */
const tooShort = 25;

interface Texts {
  before: readonly Unit[];
  after: readonly Unit[];
}

/**
 * Pairs what stands in another order: sentences left over once on each side, and after them those between two that are already
 * beside each other on both sides. What is left over twice, and has no such neighbours, could be either, and stays unpaired.
 */
export function pairMoved({ before, after }: Texts, pairs: Pairs): void {
  const left = before.filter((b) => !pairs.after.has(b));
  const once = sharedOnce(
    left,
    after.filter((a) => !pairs.before.has(a)),
  );
  for (const [b, a] of once) if (b.words.length >= tooShort) pair(pairs, b, a);
  for (const [b, a] of once) {
    const [left, right] = besides(before, pairs, b);
    if (left?.index === a.index - 1 || right?.index === a.index + 1) pair(pairs, b, a);
  }
  // Once more backwards: one that found its place holds the next.
  for (const b of [...left, ...left.toReversed()]) {
    if (pairs.after.has(b)) continue;
    const a = betweenNeighbours({ before, after }, pairs, b);
    if (a) pair(pairs, b, a);
  }
}

/** Where the sentences before and after one stand in the new text. */
const besides = (before: readonly Unit[], { after }: Pairs, { index }: Unit) =>
  [before[index - 1], before[index + 1]].map((beside) => beside && after.get(beside));

/** The place that both neighbours of a sentence leave for it; an end of the paragraph, on both sides, stands for one of them. */
function betweenNeighbours({ before, after }: Texts, pairs: Pairs, b: Unit): Unit | null {
  const [left, right] = besides(before, pairs, b);
  const a = left ? after[left.index + 1] : right && after[right.index - 1];
  if (a?.words !== b.words || pairs.before.has(a)) return null;
  const holds = left ? right?.index === a.index + 1 || (b.ends && a.ends) : b.opens && a.opens;
  const twins = [after[a.index - 1], after[a.index + 1]].filter((beside) => beside?.words === b.words);
  return holds && twins.every((twin) => twin && pairs.before.has(twin)) ? a : null;
}
