import type { Span } from "@/lib/text/schema";
import { placesOf } from "./places-of";

/** The place of some words in a text nearest to an offset (UTF-16), or null where they do not stand in it to the letter. */
export function locateNear(text: string, words: string, near: number): Span | null {
  const exact = words.trim();
  const [first, ...places] = placesOf(text, exact);
  if (first === undefined) return null;
  const start = places.reduce((best, at) => (Math.abs(at - near) < Math.abs(best - near) ? at : best), first);
  return { start, end: start + exact.length, exact };
}
