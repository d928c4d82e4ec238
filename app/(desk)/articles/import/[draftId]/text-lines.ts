export interface LeftOut {
  at: number;
  words: string;
  why: string;
}

interface Line {
  key: string;
  /** UTF-16 offset of the text; null for what is put back. */
  at: number | null;
  words: string;
}

interface Shown {
  text: string;
  leftOut: readonly LeftOut[];
  /** The places in `leftOut` that are put back. */
  back: ReadonlySet<number>;
}

/** The paragraphs of a text, in order, with what is put back among them. */
export function textLines({ text, leftOut, back }: Shown): Line[] {
  const put = leftOut.flatMap(({ at, words }, place) => (back.has(place) ? [{ at, words, key: `back-${place}` }] : []));
  const lines: Line[] = [];
  let at = 0;
  let next = 0;
  const putUpTo = (end: number) => {
    for (let piece = put[next]; piece !== undefined && piece.at <= end; piece = put[++next])
      lines.push({ key: piece.key, at: null, words: piece.words });
  };
  for (const words of text.split("\n\n")) {
    if (at < text.length) putUpTo(at);
    if (words.trim() !== "") lines.push({ key: `at-${at}`, at, words });
    at += words.length + 2;
  }
  putUpTo(Number.POSITIVE_INFINITY);
  return lines;
}

/** What was left out, one group for each reason, those with the longest pieces first. */
export function groupsOf(leftOut: readonly LeftOut[]) {
  const groups = new Map<string, { place: number; words: string }[]>();
  leftOut.forEach(({ words, why }, place) => {
    groups.set(why, [...(groups.get(why) ?? []), { place, words }]);
  });
  const longest = (pieces: readonly { words: string }[]) => Math.max(...pieces.map(({ words }) => words.length));
  return [...groups]
    .map(([why, pieces]) => ({ why, pieces, longest: longest(pieces) }))
    .toSorted((one, other) => other.longest - one.longest);
}
