/** How often each word stands in a sentence, in lower case, and how many words it has. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function bagOf(words: string): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size++;
  }
  return { counts, size };
}

function shared(one: Bag, other: Bag): number {
  let count = 0;
  for (const [word, times] of one.counts) count += Math.min(times, other.counts.get(word) ?? 0);
  return count;
}

/** The share of words two sentences have in common (Dice), 0 to 1. */
export const likeness = (one: Bag, other: Bag): number =>
  one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);

/** The share of a sentence's words that another holds, which may be longer, 0 to 1; 0 for one so short that many hold it by chance. */
export const heldBy = (one: Bag, other: Bag): number => (one.size < 5 ? 0 : shared(one, other) / one.size);
