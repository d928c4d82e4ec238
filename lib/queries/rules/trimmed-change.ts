/**
 * What of some words is another in their correction: the words both begin and end with stay. Something always goes, so that the change
 * has a place of its own. Offsets are UTF-16 units.
 */
export function trimmedChange({ start, exact }: { start: number; exact: string }, correction: string) {
  const [before, after] = [wordsOf(exact), wordsOf(correction.trim().replace(/\s+/g, " "))];
  const most = Math.min(before.length - 1, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [first, last] = [before.slice(0, head), before.slice(before.length - tail)];
  const words = after.slice(head, after.length - tail).join("");
  return { start: start + first.join("").length, end: start + exact.length - last.join("").length, words };
}

const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [text];
