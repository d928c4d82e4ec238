import type { StructurePart } from "./structure";

/** A cell that says something by itself: a layout made of a table holds whole paragraphs. */
const sentence = /(?:\S+\s+){5}\S*[.!?…]["'”’»)]*\s*$/;

/**
 * What of an article's text is sentences, for whoever looks for claims: the cells of its tables are blank, letter for letter, so that
 * every offset (UTF-16) stays true. A cell that holds a sentence is read.
 */
export function bodyText(text: string, structure: readonly StructurePart[]): string {
  const cells = structure.filter(({ kind, start, end }) => kind === "cell" && !sentence.test(text.slice(start, end)));
  if (cells.length === 0) return text;
  let [body, from] = ["", 0];
  for (const { start, end } of cells.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    body += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return body + text.slice(from);
}
