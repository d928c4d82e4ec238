/**
 * Which groups of words a stretch of a shape holds, as bits, told in one pass over its letters: what a pattern cannot do without.
 * Words count by their first four letters, so a bit may stand for another word as well; none is ever missing.
 */
export function cueReader<Name extends string>(groups: Readonly<Record<Name, readonly string[]>>) {
  const bits = {} as Record<Name, number>;
  const table = new Map<number, number>();
  (Object.keys(groups) as Name[]).forEach((name, i) => {
    bits[name] = 1 << i;
    for (const word of groups[name]) {
      const key = keyOf(word);
      table.set(key, (table.get(key) ?? 0) | (1 << i));
    }
  });
  const read = (shape: string, start: number, end: number): number => {
    let [found, key, length] = [0, 0, 0];
    for (let i = start; i <= end; i++) {
      const code = i < end ? shape.charCodeAt(i) - 96 : 0;
      if (code > 0 && code < 27) {
        if (length++ < 4) key = key * 32 + code;
      } else if (length > 0) {
        found |= table.get(key) ?? 0;
        key = length = 0;
      }
    }
    return found;
  };
  return { bits, read };
}

function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < Math.min(4, word.length); i++) key = key * 32 + word.charCodeAt(i) - 96;
  return key;
}
