/** Remembers what a pure function of a word answers: the same few thousand words make up most articles. Bounded. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const found = answer(word);
    if (known.size < 20_000) known.set(word, found);
    return found;
  };
}
