import type { Span } from "./schema";

/** A stretch of the text, UTF-16 offsets, without its words. */
export type Extent = { start: number; end: number };

export const span = (text: string, start: number, end: number): Span => ({ start, end, exact: text.slice(start, end) });
export const contains = (outer: Extent, inner: Extent) => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end;

const edge = /[\s.,;:!?…—–"“”„«»'‘’()[\]-]/;

/** Shrinks an extent so that it neither begins nor ends with white space or one of the marks in `marks`. */
export function trim(text: string, extent: Extent, marks: RegExp = edge): Extent {
  let { start, end } = extent;
  while (start < end && marks.test(text.charAt(start))) start++;
  while (end > start && marks.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const wordUnit = /^[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]$/u;
/** What belongs to the sign before it: a combining mark, a joiner, an emoji's colour. */
const joined = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;
/** No word is longer; a stretch without spaces that is, is cut where its end was put. */
const longestWord = 100;

const signBefore = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);
};

/** Whether an offset lies between two signs of one word, in any script, or inside one sign. */
export function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  // Plain letters on one side only, by far the commonest, are told without a pattern.
  if (code === 32 || code === 46 || code === 44 || text.charCodeAt(at - 1) === 32) return false;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (code >= 0xdc00 && code <= 0xdfff) return signBefore(text, at + 1).length === 2;
  const before = signBefore(text, at);
  return joined.test(next) || before === "\u200d" || (wordUnit.test(before) && wordUnit.test(next));
}

/** Widens an extent that begins or ends inside a word to the whole of it. */
export function wholeWords(text: string, { start, end }: Extent): Extent {
  let [from, to] = [start, end];
  while (from > start - longestWord && isInsideWord(text, from)) from--;
  while (to < end + longestWord && isInsideWord(text, to)) to++;
  return { start: isInsideWord(text, from) ? start : from, end: isInsideWord(text, to) ? end : to };
}
