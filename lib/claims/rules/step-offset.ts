/** Far enough for the longest word there is; a whole text would make each step as slow as the text is long. */
const reach = 400;

interface Step {
  /** The end of a claim that moves: a beginning goes to where words begin, an end to where they end. */
  edge: "start" | "end";
  direction: 1 | -1;
  by: "word" | "character";
}

/**
 * Where an end of a claim comes to stand one word, or one character as people see it, further on (UTF-16 offsets of `text`).
 * Never inside a character, also where it is of several code points; stays where it is at the text's end.
 */
export function stepOffset(text: string, at: number, { edge, direction, by }: Step): number {
  const from = wordGapBefore(text, Math.max(0, at - reach));
  const window = text.slice(from, at + reach);
  const stops = by === "word" ? wordStops(window, edge) : characterStops(window);
  const offsets = stops.map((stop) => stop + from);
  const next = direction > 0 ? offsets.find((offset) => offset > at) : offsets.findLast((offset) => offset < at);
  return next ?? at;
}

/** The nearest place to an offset that is not inside a character as people see it. */
export function wholeCharacter(text: string, at: number): number {
  const from = wordGapBefore(text, Math.max(0, at - reach));
  const stops = characterStops(text.slice(from, at + reach)).map((stop) => stop + from);
  const before = stops.findLast((stop) => stop <= at) ?? 0;
  const after = stops.find((stop) => stop >= at) ?? text.length;
  return at - before <= after - at ? before : after;
}

/**
 * The nearest place to an offset where an end of a claim cuts no word: before or after one, or a mark or picture that stands by
 * itself. Offsets in UTF-16 units.
 */
export function wholeWord(text: string, at: number, edge: "start" | "end"): number {
  const from = wordGapBefore(text, Math.max(0, at - reach));
  const segments = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text.slice(from, at + reach))];
  const stops = segments
    .filter(({ segment }) => segment.trim() !== "")
    .map(({ index, segment }) => from + (edge === "start" ? index : index + segment.length));
  const nearer = (best: number, stop: number) => (Math.abs(stop - at) < Math.abs(best - at) ? stop : best);
  return stops.length === 0 ? wholeCharacter(text, at) : stops.reduce(nearer);
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Whether an offset has a word on both sides of it: cut there, the words would be no words. */
export function isInsideWord(text: string, at: number): boolean {
  const from = wordGapBefore(text, Math.max(0, at - reach));
  const word = new Intl.Segmenter("en", { granularity: "word" })
    .segment(text.slice(from, at + reach))
    .containing(at - from);
  return word !== undefined && word.index < at - from && letter.test(word.segment);
}

function wordStops(window: string, edge: "start" | "end"): number[] {
  const segments = new Intl.Segmenter("en", { granularity: "word" }).segment(window);
  return [...segments].flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [edge === "start" ? index : index + segment.length] : [],
  );
}

function characterStops(window: string): number[] {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(window);
  return [0, ...[...segments].map(({ index, segment }) => index + segment.length)];
}

/** A window must not begin inside a word or a character, or the first steps would. */
function wordGapBefore(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  return from + Math.max(0, text.slice(from, at).search(/\s\S*$/));
}

/** Where a claim can be cut in two (offsets of `text`): before each of its words but the first. */
export function cutsOf(text: string, { start, end }: { start: number; end: number }): number[] {
  return [...text.slice(start, end).matchAll(/(?<=\s)\S/g)].map(({ index }) => start + index);
}
