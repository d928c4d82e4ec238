/** Which sentence of one text is which of the other: `after[b]` and `before[a]` are indexes, -1 where there is none. */
export interface Pairs {
  after: Int32Array;
  before: Int32Array;
}

export const noPairs = (before: number, after: number): Pairs => ({
  after: new Int32Array(before).fill(-1),
  before: new Int32Array(after).fill(-1),
});

export function pair(pairs: Pairs, b: number, a: number) {
  pairs.after[b] = a;
  pairs.before[a] = b;
}

type Window = { b: [number, number]; a: [number, number] };

/** Deeper than this, only repetitions are left to tell apart. */
const deepest = 60;

/**
 * Pairs what stands in both texts in the same order (patience): sentences that occur once on each side hold the texts together,
 * and between two of them those that occur once there. What repeats within such a stretch stays unpaired, unless the whole
 * stretch is the same: nothing tells its places apart. Both texts are given as numbers, equal for equal sentences.
 */
export function alignInOrder(before: ArrayLike<number>, after: ArrayLike<number>): Pairs {
  const pairs = noPairs(before.length, after.length);
  let windows: Window[] = [{ b: [0, before.length], a: [0, after.length] }];
  for (let depth = 0; depth < deepest && windows.length > 0; depth++)
    windows = windows.flatMap((window) => alignWindow(before, after, pairs, window));
  return pairs;
}

/** Pairs within a window, and answers the windows between. */
function alignWindow(before: ArrayLike<number>, after: ArrayLike<number>, pairs: Pairs, { b, a }: Window): Window[] {
  const same = b[1] - b[0] === a[1] - a[0];
  if (same && isSame(before, after, b, a[0])) {
    for (let at = b[0]; at < b[1]; at++) pair(pairs, at, at - b[0] + a[0]);
    return [];
  }
  const here = placesOf(before, b);
  const there = placesOf(after, a);
  const shared: [number, number][] = [];
  for (let at = b[0]; at < b[1]; at++) {
    const word = before[at] ?? -1;
    const place = there.get(word);
    if (here.get(word) === at && place !== undefined && place >= 0) shared.push([at, place]);
  }
  const held = longestIncreasing(shared);
  let [lastB, lastA] = [b[0], a[0]];
  const between: Window[] = [];
  for (const [atB, atA] of [...held, [b[1], a[1]] as const]) {
    if (atB > lastB && atA > lastA && held.length > 0) between.push({ b: [lastB, atB], a: [lastA, atA] });
    if (atB < b[1]) pair(pairs, atB, atA);
    [lastB, lastA] = [atB + 1, atA + 1];
  }
  return between;
}

function isSame(before: ArrayLike<number>, after: ArrayLike<number>, [from, to]: [number, number], start: number) {
  for (let at = from; at < to; at++) if (before[at] !== after[at - from + start]) return false;
  return true;
}

/** Where each number stands in a stretch; -1 for one that repeats. */
function placesOf(numbers: ArrayLike<number>, [from, to]: [number, number]): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const number = numbers[at] ?? -1;
    places.set(number, places.has(number) ? -1 : at);
  }
  return places;
}

/** The longest run of pairs, in order of the first, whose second parts rise. */
export function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const run: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const found = pairs[at];
    if (found) run.push(found);
  }
  return run.reverse();
}
