/** What was found, by the number of the sentence it stands in. */
export function bySentence<T extends { sentence: number }>(list: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of list) {
    const known = map.get(item.sentence);
    if (known) known.push(item);
    else map.set(item.sentence, [item]);
  }
  return map;
}
