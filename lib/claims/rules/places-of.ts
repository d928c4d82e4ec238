import { splitsCharacter } from "./anchor";

/** Every offset (UTF-16) at which words stand in a text as they are; half a character of the text is no place to stand. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1))
    if (!splitsCharacter(text, at) && !splitsCharacter(text, at + words.length)) places.push(at);
  return places;
}
