import { splitsCharacter } from "./anchor";

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
  if (exact === "") return { found: "never" };
  let first = -1;
  let times = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (splitsCharacter(text, at) || splitsCharacter(text, at + exact.length)) continue;
    if (times++ === 0) first = at;
  }
  if (times === 0) return { found: "never" };
  return times === 1 ? { found: "once", start: first, end: first + exact.length } : { found: "often", times };
}
