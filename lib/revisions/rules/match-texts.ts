import { alignInOrder } from "./align-in-order";
import { type Counterpart, counterpartOf, type Found } from "./counterparts";
import { isDoubtful } from "./is-doubtful";
import { pairMoved } from "./pair-moved";
import { remember } from "./remember";
import { searchIn } from "./search";
import { type Unit, unitsOf } from "./units";

/** Where a sentence of the old text stands in the new one. */
export type Place = { is: "same"; at: Unit; moved: boolean } | Found;

export interface Match {
  before: readonly Unit[];
  after: readonly Unit[];
  /** Of a sentence of the old text. */
  placeOf: (b: Unit) => Place;
  /** Whether a sentence of the new text is certainly one of the old, to the letter but for its typography. */
  isKept: (a: Unit) => boolean;
}

const mostCopies = 50;

/** Finds every sentence of one text in another, by what is exactly or clearly it, and by nothing else. Total: any two texts will do. */
export function matchTexts(beforeText: string, afterText: string): Match {
  const [before, after] = [unitsOf(beforeText), unitsOf(afterText)];
  const pairs = alignInOrder({ before, after });
  const inOrder = new Map(pairs.after);
  pairMoved({ before, after }, pairs);
  const [gone, come] = [before.filter((b) => !pairs.after.has(b)), after.filter((a) => !pairs.before.has(a))];
  const leftOver = byWords(come);
  // A sentence that stands in both texts, if more often in one, is none that was changed.
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const texts = {
    before,
    after,
    pairs,
    leftOver,
    leftBehind: byWords(gone),
    forward: searchIn(come.filter(({ words }) => !old.has(words))),
    backward: searchIn(gone.filter(({ words }) => !now.has(words))),
  };
  const standing = byWords(before);
  /** Where a sentence stands that may be another: null where it is certain, or stands nowhere. */
  const doubtful = remember((b: Unit) => {
    const a = pairs.after.get(b);
    return a && isDoubtful(texts, b, a) ? a : null;
  });

  const find = (b: Unit): Place => {
    const at = pairs.after.get(b);
    if (at && !doubtful(b)) return { is: "same", at, moved: inOrder.get(b) !== at };
    const found = counterpartOf(texts, b);
    const taken = at ? [at] : standing(b.words).flatMap((other) => doubtful(other) ?? []);
    const same = [...taken, ...leftOver(b.words)].map((place): Counterpart => ({ at: place, like: 1 }));
    if (same.length === 0) return found;
    const changed = found.is === "changed" ? [{ at: found.at, like: 0.9 }] : [];
    return { is: "unclear", candidates: [...same, ...changed, ...(found.is === "unclear" ? found.candidates : [])] };
  };
  return {
    before,
    after,
    placeOf: remember(find),
    isKept: (a) => {
      const b = pairs.before.get(a);
      return b !== undefined && !doubtful(b);
    },
  };
}

const wordsOf = (units: readonly Unit[]) => new Set(units.map(({ words }) => words));

function byWords(units: readonly Unit[]): (words: string) => readonly Unit[] {
  const places = new Map<string, Unit[]>();
  for (const unit of units) {
    const known = places.get(unit.words);
    if (known) known.push(unit);
    else places.set(unit.words, [unit]);
  }
  return (words) => places.get(words)?.slice(0, mostCopies) ?? [];
}
