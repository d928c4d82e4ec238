import type { Span } from "@/lib/text/schema";
import { splitsCharacter } from "./anchor";

/** The place of some words in a text nearest to an offset (UTF-16), or null where they do not stand in it to the letter. */
export function locateNear(text: string, words: string, near: number): Span | null {
  const exact = words.trim();
  if (exact === "") return null;
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (splitsCharacter(text, at) || splitsCharacter(text, at + exact.length)) continue;
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best < 0 ? null : { start: best, end: best + exact.length, exact };
}
