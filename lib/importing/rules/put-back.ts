import { whyLeftOut } from "@/lib/reading/formats/why-left-out";
import type { ReadArticle } from "@/lib/reading/read-job";
import { inOrder, moved, type StructurePart } from "@/lib/structure";

type Read = Pick<ReadArticle, "text" | "structure" | "remarks" | "leftOut">;

/** What a piece is that is no paragraph of the article like others. */
const kinds: Record<string, "caption" | "alt" | "chart-title" | "pull-quote"> = {
  [whyLeftOut.caption]: "caption",
  [whyLeftOut.alt]: "alt",
  [whyLeftOut.chart]: "chart-title",
  [whyLeftOut.pullQuote]: "pull-quote",
};

/** What was read with the chosen pieces, by their places in `leftOut`, as paragraphs of its text; every range stays on its words. */
export function putBack<R extends Read>(read: R, chosen: ReadonlySet<number>): R {
  const pieces = read.leftOut.map((piece, place) => ({ ...piece, place, chosen: chosen.has(place) }));
  const back = pieces
    .filter((piece) => piece.chosen)
    .toSorted((one, other) => one.at - other.at || one.place - other.place);
  if (back.length === 0) return read;
  const { length } = read.text;
  const size = (words: string) => (length === 0 ? words.length : words.length + 2);
  // At the very end nothing moves: the piece comes after it all.
  const move = (offset: number) =>
    offset + back.reduce((sum, { at, words }) => sum + (at <= offset && at < length ? size(words) : 0), 0);
  let text = "";
  let from = 0;
  const added: StructurePart[] = [];
  for (const { at, words, why } of back) {
    text += read.text.slice(from, at);
    if (at >= length && text !== "") text += "\n\n";
    const kind = kinds[why];
    if (kind) added.push({ kind, start: text.length, end: text.length + words.length });
    text += at >= length ? words : `${words}\n\n`;
    from = at;
  }
  text += read.text.slice(from);
  return {
    ...read,
    text,
    structure: inOrder([...moved(read.structure, move), ...added]),
    remarks: moved(read.remarks, move),
    leftOut: pieces.flatMap(({ at, words, why, chosen }) => (chosen ? [] : [{ at: move(at), words, why }])),
  };
}
