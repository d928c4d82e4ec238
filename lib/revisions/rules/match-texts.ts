import { alignInOrder } from "./align-in-order";
import { counterpartOf, type Found } from "./counterparts";
import { isDoubtful } from "./is-doubtful";
import { pairMoved } from "./pair-moved";
import { searchIn } from "./search";
import { type Unit, unitsOf } from "./units";

/** Where a sentence of the old text stands in the new one. */
export type Place =
  | { is: "same"; at: number; moved: boolean }
  | Extract<Found, { is: "changed" | "gone" }>
  | { is: "unclear"; candidates: { at: number; like: number }[] };

export interface Match {
  before: readonly Unit[];
  after: readonly Unit[];
  /** By the index of a sentence of the old text. */
  placeOf: (b: number) => Place;
  /** Whether a sentence of the new text is certainly one of the old, to the letter but for its typography. */
  isKept: (a: number) => boolean;
}

const mostCopies = 50;

/** Finds every sentence of one text in another, by what is exactly or clearly it, and by nothing else. Total: any two texts will do. */
export function matchTexts(beforeText: string, afterText: string): Match {
  const [before, after] = [unitsOf(beforeText), unitsOf(afterText)];
  const numbers = new Map<string, number>();
  const numbered = ({ words }: Unit) => {
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return number;
  };
  const pairs = alignInOrder(before.map(numbered), after.map(numbered));
  const inOrder = pairs.after.slice();
  pairMoved({ before, after }, pairs);
  const leftOver = placesByWords(after, (a) => pairs.before[a] === -1);
  const leftBehind = placesByWords(before, (b) => pairs.after[b] === -1);
  // A sentence that stands in both texts, if more often in one, is none that was changed.
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const searches = {
    forward: searchIn(after, (a) => pairs.before[a] === -1 && !old.has(after[a]?.words ?? "")),
    backward: searchIn(before, (b) => pairs.after[b] === -1 && !now.has(before[b]?.words ?? "")),
  };
  const texts = { before, after, pairs, leftOver, leftBehind, ...searches };

  const standing = placesByWords(after, (a) => pairs.before[a] !== -1);
  const doubts = new Map<number, boolean>();
  const doubtful = (b: number) => {
    const doubt = doubts.get(b) ?? isDoubtful(texts, b);
    doubts.set(b, doubt);
    return doubt;
  };

  const find = (b: number): Place => {
    const at = pairs.after[b] ?? -1;
    if (at >= 0 && !doubtful(b)) return { is: "same", at, moved: inOrder[b] !== at };
    const found = counterpartOf(texts, b);
    const words = before[b]?.words ?? "";
    const taken = at >= 0 ? [at] : (standing.get(words) ?? []).filter((a) => doubtful(pairs.before[a] ?? -1));
    const same = [...taken, ...(leftOver.get(words) ?? [])];
    if (same.length === 0 && found.is !== "unclear") return found;
    const alike = found.is === "unclear" ? found.counterparts.map(({ a, like }) => ({ at: a, like })) : [];
    const changed = found.is === "changed" ? [{ at: found.into, like: 0.9 }] : [];
    const candidates = [...same.map((place) => ({ at: place, like: 1 })), ...changed, ...alike];
    const places = [...new Map(candidates.reverse().map((one) => [one.at, one])).values()];
    return { is: "unclear", candidates: places.sort((one, other) => other.like - one.like || one.at - other.at) };
  };
  const known = new Map<number, Place>();
  return {
    before,
    after,
    placeOf: (b) => {
      const place = known.get(b) ?? find(b);
      known.set(b, place);
      return place;
    },
    isKept: (a) => pairs.before[a] !== -1 && !doubtful(pairs.before[a] ?? -1),
  };
}

const wordsOf = (units: readonly Unit[]) => new Set(units.map(({ words }) => words));

function placesByWords(units: readonly Unit[], counts: (index: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { words }] of units.entries()) {
    const known = places.get(words);
    if (!counts(index) || (known && known.length >= mostCopies)) continue;
    if (known) known.push(index);
    else places.set(words, [index]);
  }
  return places;
}
