import type { StructurePart } from "@/lib/structure";
import type { CountItem } from "./read-numbering";
import { levelOf, type Style } from "./read-styles";
import type { Block, Paragraph, Place } from "./story";

export interface Laid {
  text: string;
  structure: StructurePart[];
  leftOut: { at: number; words: string; why: string }[];
  /** The first paragraph styled as the document's title. */
  title: string | null;
  at: (place: Place) => number;
  /** Where a paragraph begins in the text, how much of its own was cut off before it, and how much of it is there. */
  placeOf: (paragraph: Paragraph) => { start: number; cut: number; length: number };
}

/**
 * One text of all blocks: an empty line between two, tabs between a row's cells. What a block's paragraphs hold is moved to where
 * they came to stand; empty ones and the space around them are dropped.
 */
export function layOut(blocks: readonly Block[], styles: ReadonlyMap<string, Style>, countItem: CountItem): Laid {
  const laid: Laid = { text: "", structure: [], leftOut: [], title: null, at: () => 0, placeOf: () => nowhere };
  const pieces: string[] = [];
  let length = 0;
  /** Where each paragraph's text begins, what was cut off before it, and how long it is. */
  const places = new Map<Paragraph, { start: number; cut: number; length: number }>();
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };

  for (const { paragraphs, row } of blocks) {
    const empty = paragraphs.every(({ text }) => text.trim() === "");
    paragraphs.forEach((paragraph, column) => {
      const words = paragraph.text.trim();
      const style = styles.get(paragraph.style ?? "");
      const contents = style?.name.startsWith("toc ");
      if (!empty && !contents) add(column > 0 ? "\t" : length > 0 ? "\n\n" : "");
      const start = length;
      if (contents && words !== "") laid.leftOut.push({ at: start, words, why: "table of contents" });
      const held = contents ? "" : words;
      add(held);
      const cut = paragraph.text.length - paragraph.text.trimStart().length;
      places.set(paragraph, { start, cut, length: held.length });
      if (held === "") return;
      const end = length;
      if (row)
        laid.structure.push({ kind: "cell", start, end, table: row.table, row: row.row, column, head: row.head });
      else laid.structure.push(...kindsOf(paragraph, style, countItem).map((kind) => ({ ...kind, start, end })));
      if (style?.name === "title") laid.title ??= words.replace(/\s+/g, " ");
    });
  }
  const placeOf = (paragraph: Paragraph) => places.get(paragraph) ?? nowhere;
  const move = (paragraph: Paragraph, offset: number) => {
    const place = placeOf(paragraph);
    return place.start + Math.min(Math.max(offset - place.cut, 0), place.length);
  };
  for (const paragraph of places.keys()) {
    for (const part of paragraph.parts)
      laid.structure.push({ ...part, start: move(paragraph, part.start), end: move(paragraph, part.end) });
    for (const { at, words, why } of paragraph.leftOut) laid.leftOut.push({ at: move(paragraph, at), words, why });
  }
  return { ...laid, text: pieces.join(""), at: ({ paragraph, offset }) => move(paragraph, offset), placeOf };
}

const nowhere = { start: 0, cut: 0, length: 0 };

type Kind =
  | { kind: "heading"; level: number }
  | { kind: "item"; level: number; marker: string }
  | { kind: "quote" | "caption" };

function kindsOf(paragraph: Paragraph, style: Style | undefined, countItem: CountItem): Kind[] {
  const heading = style?.heading ?? levelOf(paragraph.outline);
  if (heading !== null) return [{ kind: "heading", level: heading }];
  if (style?.name === "caption") return [{ kind: "caption" }];
  if (/^(?:intense )?quote$|^quotations$|^block text$/.test(style?.name ?? "")) return [{ kind: "quote" }];
  const own = paragraph.list;
  const list = own === null || own.numbering === "" ? (style?.list ?? null) : own;
  if (list === null || list.numbering === "0") return [];
  const level = own?.level ?? list.level;
  return [{ kind: "item", level: level + 1, marker: countItem(list.numbering, level) }];
}
