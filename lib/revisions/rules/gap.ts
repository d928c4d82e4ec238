import type { Pairs } from "./align-in-order";

/** In a stretch written wholly anew, no more are looked at on either side: a place is then told by its words alone. */
const most = 100;

/**
 * The unpaired sentences of the new text that stand where `[b, end]` stood: those after the nearest paired one before it, and
 * those before the nearest paired one after it.
 */
export function gapAt({ after, before }: Pairs, b: number, end = b): number[] {
  let left = b - 1;
  while (left >= 0 && after[left] === -1) left--;
  let right = end + 1;
  while (right < after.length && after[right] === -1) right++;
  const found = new Set<number>();
  const from = left < 0 ? -1 : (after[left] ?? -1);
  for (let a = from + 1; a <= from + most && before[a] === -1; a++) found.add(a);
  const to = right >= after.length ? before.length : (after[right] ?? before.length);
  for (let a = to - 1; a >= to - most && before[a] === -1; a--) found.add(a);
  return [...found];
}
