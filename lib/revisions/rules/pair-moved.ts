import { type Pairs, pair } from "./align-in-order";
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
  const leftBefore = leftOver(before, pairs.after);
  const leftAfter = leftOver(after, pairs.before);
  const short: [number, number][] = [];
  for (const [words, places] of leftBefore) {
    const [b, a] = [places[0], leftAfter.get(words)?.[0]];
    if (b === undefined || a === undefined || places.length > 1 || leftAfter.get(words)?.length !== 1) continue;
    if (words.length < tooShort) short.push([b, a]);
    else pair(pairs, b, a);
  }
  for (const [b, a] of short) if (pairs.after[b - 1] === a - 1 || pairs.after[b + 1] === a + 1) pair(pairs, b, a);
  const between = [...leftBefore.values()].flat().sort((x, y) => x - y);
  // Once more backwards: one that found its place holds the next.
  for (const b of [...between, ...between.toReversed()]) {
    const a = betweenNeighbours({ before, after }, pairs, b);
    if (a !== null) pair(pairs, b, a);
  }
}

function leftOver(units: readonly Unit[], paired: Int32Array): Map<string, number[]> {
  const left = new Map<string, number[]>();
  for (const [index, { words }] of units.entries()) {
    if (paired[index] !== -1) continue;
    const places = left.get(words);
    if (places) places.push(index);
    else left.set(words, [index]);
  }
  return left;
}

/** The place that both neighbours of a sentence leave for it; an end of the paragraph, on both sides, stands for one of them. */
function betweenNeighbours({ before, after }: Texts, pairs: Pairs, b: number): number | null {
  const unit = before[b];
  if (!unit || pairs.after[b] !== -1) return null;
  const [left, right] = [pairs.after[b - 1] ?? -1, pairs.after[b + 1] ?? -1];
  const a = left >= 0 ? left + 1 : right - 1;
  const there = after[a];
  if ((left < 0 && right < 0) || !there || pairs.before[a] !== -1 || there.words !== unit.words) return null;
  const heldLeft = left === a - 1 && left >= 0;
  const heldRight = right === a + 1;
  const atEdge = heldLeft ? unit.ends && there.ends : unit.opens && there.opens;
  const twin = [a - 1, a + 1].some((beside) => after[beside]?.words === unit.words && pairs.before[beside] === -1);
  return !twin && ((heldLeft && heldRight) || atEdge) ? a : null;
}
