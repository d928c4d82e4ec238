import { placesOf } from "./places-of";

/** Where words stand in a text (UTF-16 offsets), or why they name no one place: not there, or there more than once. */
export type Located =
  | { found: "once"; start: number; end: number }
  | { found: "never" }
  | { found: "often"; times: number };

/**
 * Takes the words as typed: spaces at the ends do not count, everything else must stand in the text as it is. Half a
 * character of the text is no place for words to stand.
 */
export function locateQuote(text: string, words: string): Located {
  const exact = words.trim();
  const [start, ...others] = placesOf(text, exact);
  if (start === undefined) return { found: "never" };
  return others.length > 0
    ? { found: "often", times: others.length + 1 }
    : { found: "once", start, end: start + exact.length };
}
