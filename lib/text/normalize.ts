/**
 * Normalises an article once, before it becomes a revision: drops a byte order mark, turns `\r\n` and `\r` into `\n`,
 * and NUL and lone surrogates (which PostgreSQL refuses) into U+FFFD. Nothing else: never NFC, never a quote or a space.
 *
 * `toInput(offset)` maps a UTF-16 offset of the normalised text back to the input as it came. A span's end maps to the
 * end of what its last unit came from, so that a span never swallows a `\r` it did not hold. `fromInput` is the way back.
 */
export function normalize(input: string): {
  text: string;
  toInput: (offset: number) => number;
  fromInput: (offset: number) => number;
} {
  const text = input
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
  const lead = input.startsWith("\uFEFF") ? 1 : 0;
  const dropped = [...input.matchAll(/\r\n/g)].map((match, before) => match.index - lead - before);
  const inInput = dropped.map((position, before) => position + lead + before);
  return {
    text,
    toInput: (offset) => offset + lead + countBelow(dropped, offset),
    fromInput: (offset) => Math.max(0, offset - lead - countBelow(inInput, offset)),
  };
}

/** How many of the ascending `positions` lie before `offset`. */
function countBelow(positions: readonly number[], offset: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
