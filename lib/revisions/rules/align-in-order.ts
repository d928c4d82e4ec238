import type { Extent } from "@/lib/text/span";
import type { Unit } from "./units";

/** Which sentence of one text is which of the other. */
export interface Pairs {
  after: Map<Unit, Unit>;
  before: Map<Unit, Unit>;
}

export function pair(pairs: Pairs, b: Unit, a: Unit) {
  pairs.after.set(b, a);
  pairs.before.set(a, b);
}

interface Texts {
  before: readonly Unit[];
  after: readonly Unit[];
}

/** A stretch of both texts, by the indexes of sentences. */
type Window = { b: Extent; a: Extent };

/**
 * Pairs what stands in both texts in the same order (patience): sentences that occur once on each side hold the texts together,
 * and between two of them those that occur once there. What repeats within such a stretch stays unpaired, unless the whole
 * stretch is the same: nothing tells its places apart.
 */
export function alignInOrder(texts: Texts): Pairs {
  const pairs: Pairs = { after: new Map(), before: new Map() };
  const windows: Window[] = [{ b: { start: 0, end: texts.before.length }, a: { start: 0, end: texts.after.length } }];
  // Grows as it is walked: what is paired in a window leaves narrower ones.
  for (const window of windows) windows.push(...alignWindow(texts, pairs, window));
  return pairs;
}

/** Pairs within a window, and answers the windows between. */
function alignWindow({ before, after }: Texts, pairs: Pairs, { b, a }: Window): Window[] {
  const [old, now] = [before.slice(b.start, b.end), after.slice(a.start, a.end)];
  const held = isSame(old, now) ? zip(old, now) : longestRising(sharedOnce(old, now));
  if (held.length === 0) return [];
  const between: Window[] = [];
  let [fromB, fromA] = [b.start, a.start];
  for (const [here, there] of held) {
    pair(pairs, here, there);
    between.push({ b: { start: fromB, end: here.index }, a: { start: fromA, end: there.index } });
    [fromB, fromA] = [here.index + 1, there.index + 1];
  }
  return [...between, { b: { start: fromB, end: b.end }, a: { start: fromA, end: a.end } }];
}

type Paired = [b: Unit, a: Unit];

const isSame = (old: readonly Unit[], now: readonly Unit[]) =>
  old.length === now.length && old.every(({ words }, index) => words === now[index]?.words);

const zip = (old: readonly Unit[], now: readonly Unit[]) =>
  old.flatMap((unit, index): Paired[] => now.slice(index, index + 1).map((there) => [unit, there]));

/** The sentences that occur once in each, in the order of the first. */
export function sharedOnce(old: readonly Unit[], now: readonly Unit[]): Paired[] {
  const there = once(now);
  return [...once(old)].flatMap(([words, unit]): Paired[] => {
    const place = there.get(words);
    return place ? [[unit, place]] : [];
  });
}

function once(units: readonly Unit[]): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const repeated = new Set<string>();
  for (const unit of units) {
    if (found.has(unit.words)) repeated.add(unit.words);
    found.set(unit.words, unit);
  }
  for (const words of repeated) found.delete(words);
  return found;
}

/** The longest run of pairs, in order of the first, whose second parts rise. */
function longestRising(pairs: readonly Paired[]): Paired[] {
  interface Run {
    last: Paired;
    before: Run | undefined;
  }
  /** Of the runs of each length, the one that ends first. */
  const runs: Run[] = [];
  for (const last of pairs) {
    const length = runs.findLastIndex((run) => run.last[1].index < last[1].index) + 1;
    runs[length] = { last, before: runs[length - 1] };
  }
  const longest: Paired[] = [];
  for (let run = runs.at(-1); run; run = run.before) longest.push(run.last);
  return longest.reverse();
}
