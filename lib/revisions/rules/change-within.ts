import { diffArrays } from "diff";
import type { Extent } from "@/lib/text/span";

const pieces = (words: string): string[] => words.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];

/** One stretch of two texts that is the same in both, or that took the other's place. Offsets are UTF-16. */
export interface Stretch {
  same: boolean;
  before: Extent;
  after: Extent;
}

/** How one wording became another, word by word. */
export function changesBetween(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  let [b, a] = [0, 0];
  for (const { value, added, removed } of diffArrays(pieces(before), pieces(after))) {
    const length = value.join("").length;
    const same = !added && !removed;
    const [toB, toA] = [added ? b : b + length, removed ? a : a + length];
    const last = stretches.at(-1);
    if (last && !last.same && !same) {
      last.before.end = toB;
      last.after.end = toA;
    } else stretches.push({ same, before: { start: b, end: toB }, after: { start: a, end: toA } });
    [b, a] = [toB, toA];
  }
  return stretches;
}

/**
 * Where the words of `span`, offsets in the text before, stand in the text after; null where nothing is left of them. Words that
 * were replaced become what replaced them.
 */
export function followSpan(stretches: readonly Stretch[], span: Extent, after: string): Extent | null {
  const over = stretches.filter(({ before }) => before.start < span.end && before.end > span.start);
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last) return null;
  const start = first.same ? first.after.start + Math.max(0, span.start - first.before.start) : first.after.start;
  const end = last.same ? last.after.end - Math.max(0, last.before.end - span.end) : last.after.end;
  return wholeCharacters(after, trimmed(after, { start, end }));
}

function trimmed(text: string, { start, end }: Extent): Extent {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Widens a span so that it cuts no character in two, be it of several code points; null for an empty one. */
function wholeCharacters(text: string, { start, end }: Extent): Extent | null {
  if (start >= end) return null;
  const segments = characters.segment(text);
  const last = segments.containing(end - 1);
  return { start: segments.containing(start)?.index ?? start, end: last ? last.index + last.segment.length : end };
}
