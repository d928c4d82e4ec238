import { Unreadable } from "../unreadable";
import { openWord } from "./read-word";
import { decodeXml } from "./walk-xml";

/** Words of an article and where they stand in the XML of the file's document. All offsets are UTF-16 units. */
export interface LocatedWords {
  start: number;
  end: number;
  from: number;
  to: number;
}

export interface Located {
  /** The document's name in the package. */
  main: string;
  xml: string;
  words: LocatedWords[];
}

/** Where the words of a revision stand in the Word file it was read from; null where they are not the file's own, word for word. */
export function locateWords(bytes: Uint8Array, text: string): Located | null {
  for (const changes of ["accepted", "rejected"] as const) {
    const opened = openedOrNull(bytes, changes);
    if (!opened) return null;
    const { main, body, read, laid } = opened;
    if (laid.text !== text) continue;
    const words = read.words.flatMap(({ paragraph, from, to, at }) => {
      const { start, cut, length } = laid.placeOf(paragraph);
      const [first, last] = [Math.max(from, cut), Math.min(to, cut + length)];
      // What is cut off before a paragraph's words stands in the XML as it does here: only space is, a unit for a unit.
      return first < last
        ? [
            {
              start: start + first - cut,
              end: start + last - cut,
              from: at.from + first - from,
              to: at.to - (to - last),
            },
          ]
        : [];
    });
    return { main, xml: decodeXml(body), words };
  }
  return null;
}

function openedOrNull(bytes: Uint8Array, changes: "accepted" | "rejected") {
  try {
    return openWord(bytes, changes);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
