import { fold, foldedOffsets } from "@/lib/revisions/rules/fold";

/** UTF-16 units of the text that was searched. */
interface Span {
  start: number;
  end: number;
}

/** Where a passage stands in a text; or else the words of the text that are most like it, with how alike, from 0 to 1. */
export type Found = { stands: true; at: Span } | { stands: false; nearest: (Span & { like: number }) | null };

/** Alike below this, words have met by chance. */
const leastAlike = 0.45;

/** Looks for words in a text: as they are, with another typography, or with parts left out where they say so by an ellipsis. */
export function findPassage(text: string, passage: string): Found {
  const parts = passage
    .split(/\s*\[?(?:…|\.\.\.)\]?\s*/)
    .map((part) => fold(part).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const at = parts.length === 0 ? null : inOrder(text, parts);
  return at ? { stands: true, at } : { stands: false, nearest: nearestTo(text, passage) };
}

function inOrder(text: string, parts: readonly string[]): Span | null {
  const folded = fold(text);
  let [start, from] = [-1, 0];
  for (const part of parts) {
    const at = wholeWordsAt(folded, part, from);
    if (at < 0) return null;
    if (start < 0) start = at;
    from = at + part.length;
  }
  const offsets = foldedOffsets(text);
  return { start: offsets[start] ?? 0, end: (offsets[from - 1] ?? text.length - 1) + 1 };
}

const letter = /[\p{L}\p{N}]/u;

/** No passage begins or ends inside a word. */
function wholeWordsAt(text: string, part: string, from: number): number {
  const cuts = (at: number) => letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (!(cuts(at) && at > 0) && !cuts(at + part.length)) return at;
  return -1;
}

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)].map(({ 0: word, index }) => ({
    word: fold(word).toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** The stretch of as many words that shares the most of them; it is moved along the text by one word at a time. */
function nearestTo(text: string, passage: string): (Span & { like: number }) | null {
  const sought = wordsOf(passage).map(({ word }) => word);
  const words = wordsOf(text);
  const need = new Map<string, number>();
  for (const word of sought) need.set(word, (need.get(word) ?? 0) + 1);
  const have = new Map<string, number>();
  let [shared, most, last] = [0, 0, -1];
  const count = (word: string | undefined, by: 1 | -1) => {
    const wanted = word === undefined ? undefined : need.get(word);
    if (word === undefined || wanted === undefined) return;
    const now = (have.get(word) ?? 0) + by;
    have.set(word, now);
    if (by === 1 ? now <= wanted : now < wanted) shared += by;
  };
  for (const [at, { word }] of words.entries()) {
    count(word, 1);
    count(words[at - sought.length]?.word, -1);
    if (shared > most) [most, last] = [shared, at];
  }
  if (sought.length === 0 || most / sought.length < leastAlike) return null;
  const stretch = words.slice(Math.max(0, last - sought.length + 1), last + 1);
  const inside = stretch.filter(({ word }) => need.has(word));
  const [first, end] = [inside[0], inside.at(-1)];
  return first && end ? { start: first.start, end: end.end, like: most / sought.length } : null;
}
