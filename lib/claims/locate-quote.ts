/** Where words stand in a text (UTF-16 offsets), or why they name no one place: not there, or there more than once. */
export type Located =
  | { found: "once"; start: number; end: number }
  | { found: "never" }
  | { found: "often"; times: number };

/** Takes the words as typed: spaces at the ends do not count, everything else must stand in the text as it is. */
export function locateQuote(text: string, words: string): Located {
  const exact = words.trim();
  if (exact === "") return { found: "never" };
  const start = text.indexOf(exact);
  if (start < 0) return { found: "never" };
  let times = 1;
  for (let at = text.indexOf(exact, start + 1); at >= 0; at = text.indexOf(exact, at + 1)) times++;
  return times === 1 ? { found: "once", start, end: start + exact.length } : { found: "often", times };
}
