import { type Bag, bagOf, heldBy, likeness } from "./likeness";
import type { Unit } from "./units";

/** A word that stands in more sentences than this finds none. */
const common = 60;
/** The rarest words of a sentence by which others are found. */
const rarest = 8;

/** Finds sentences of a text that were left over, by their words. */
export type Search = (unit: Unit, near: readonly number[]) => { a: number; like: number; held: number }[];

/** `counts` picks the sentences to find. The search answers with the most alike first, and the share of words held; `near` are looked at whatever words they share. */
export function searchIn(units: readonly Unit[], counts: (index: number) => boolean): Search {
  const bags = new Map<number, Bag>();
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of units.entries()) {
    if (!counts(index)) continue;
    const bag = bagOf(words);
    bags.set(index, bag);
    for (const word of bag.counts.keys()) {
      const places = byWord.get(word);
      if (places) places.push(index);
      else byWord.set(word, [index]);
    }
  }
  return ({ words }, near) => {
    const bag = bagOf(words);
    const lists = [...bag.counts.keys()]
      .flatMap((word) => [byWord.get(word) ?? []])
      .filter((places) => places.length > 0 && places.length <= common)
      .sort((one, other) => one.length - other.length)
      .slice(0, rarest);
    return [...new Set([...near, ...lists.flat()])]
      .flatMap((a) => {
        const other = bags.get(a);
        return other
          ? { a, like: likeness(bag, other), held: units[a]?.words.includes(words) ? 1 : heldBy(bag, other) }
          : [];
      })
      .sort((one, other) => other.like - one.like);
  };
}
