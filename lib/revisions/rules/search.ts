import { type Bag, bagOf, heldBy, likeness } from "./likeness";
import type { Unit } from "./units";

/** A word that stands in more sentences than this finds none. */
const common = 60;
/** The rarest words of a sentence by which others are found. */
const rarest = 8;

/** A sentence found: how like it is, and the share of the words sought that it holds, each from 0 to 1. */
export interface Alike {
  a: Unit;
  like: number;
  held: number;
}

/** Finds sentences of a text that were left over, by their words. The most alike come first; `near` are looked at whatever words they share. */
export type Search = (unit: Unit, near?: readonly Unit[]) => Alike[];

/** A search among some sentences. */
export function searchIn(units: readonly Unit[]): Search {
  const bags = new Map<Unit, Bag>();
  const byWord = new Map<string, Unit[]>();
  for (const unit of units) {
    const bag = bagOf(unit.words);
    bags.set(unit, bag);
    for (const word of bag.counts.keys()) {
      const places = byWord.get(word);
      if (places) places.push(unit);
      else byWord.set(word, [unit]);
    }
  }
  return ({ words }, near = []) => {
    const bag = bagOf(words);
    const lists = [...bag.counts.keys()]
      .flatMap((word) => {
        const places = byWord.get(word);
        return places && places.length <= common ? [places] : [];
      })
      .sort((one, other) => one.length - other.length)
      .slice(0, rarest);
    return [...new Set([...near, ...lists.flat()])]
      .flatMap((a): Alike[] => {
        const other = bags.get(a);
        return other ? [{ a, like: likeness(bag, other), held: a.words.includes(words) ? 1 : heldBy(bag, other) }] : [];
      })
      .sort((one, other) => other.like - one.like);
  };
}
