import { moved, type StructurePart } from "@/lib/structure";
import type { LeftOut } from "../read-result";
import type { Piece } from "./pieces";

/** A text of those pieces that nothing speaks against, its headline before them; the others, with where they would stand. */
export function compose(pieces: readonly Pick<Piece, "words" | "why" | "parts">[], headline: string | null) {
  const paragraphs: string[] = [];
  const structure: StructurePart[] = [];
  const leftOut: LeftOut[] = [];
  let end = 0;
  const append = (words: string, parts: readonly StructurePart[]) => {
    const at = end;
    structure.push(...moved(parts, (offset) => at + offset));
    paragraphs.push(words);
    end += words.length + 2;
  };
  if (headline !== null) append(headline, [{ kind: "heading", start: 0, end: headline.length, level: 1 }]);
  for (const { words, why, parts } of pieces) {
    if (why === null) append(words, parts);
    else leftOut.push({ at: end, words, why });
  }
  const text = paragraphs.join("\n\n");
  return { text, structure, leftOut: leftOut.map((piece) => ({ ...piece, at: Math.min(piece.at, text.length) })) };
}
