import type { StructurePart } from "@/lib/structure";
import type { LeftOut } from "../read-result";
import { hyphensOf } from "./join-lines";
import { type Line, linesOf } from "./lines";
import { goesOn, isBullet, type Printed, paragraphsOf, wordsOf } from "./paragraphs";
import type { Page } from "./read-pages";
import { flowsOf } from "./reading-order";
import { bodySize, withoutRunningHeads } from "./running-heads";

type Block = { kind: "paragraph"; printed: Printed } | { kind: "row"; cells: Line[]; table: number; row: number };

/** The printed lines as an article: paragraphs, headings, items and tables, with the page each began on. */
export function layOut(printed: readonly Page[]) {
  const { pages, leftOut } = withoutRunningHeads(
    printed.map((page) => ({ height: page.height, lines: linesOf(page) })),
  );
  const hyphenated = hyphensOf(
    pages
      .flat()
      .map(({ words }) => words)
      .join("\n"),
  );
  const blocks = blocksOf(pages, hyphenated);
  const body = bodySize(pages.flat());
  const headings = headingSizes(blocks, body);

  const structure: StructurePart[] = [];
  const begun: { page: number; start: number; end: number }[] = [];
  let text = "";
  let title: string | null = null;
  const add = (words: string, page: number, between: string) => {
    text += (text === "" ? "" : between) + words;
    const [start, end] = [text.length - words.length, text.length];
    const last = begun.at(-1);
    if (last?.page === page) last.end = end;
    else begun.push({ page, start, end });
    return { start, end };
  };
  for (const block of blocks) {
    if (block.kind === "row") {
      block.cells.forEach(({ words, page }, column) => {
        const range = add(words, page, column > 0 ? "\t" : "\n\n");
        structure.push({ kind: "cell", ...range, table: block.table, row: block.row, column, head: false });
      });
      continue;
    }
    const { lines } = block.printed;
    const { words: joined, links, marks } = wordsOf(block.printed, hyphenated);
    const marker = isBullet(joined);
    const words = marker === null ? joined : joined.slice(marker.length - 1);
    const cut = joined.length - words.length;
    const { start, end } = add(words, lines[0]?.page ?? 1, "\n\n");
    const level = headings.indexOf(Math.round(lines[0]?.size ?? 0));
    if (marker !== null) structure.push({ kind: "item", start, end, level: 1, marker: marker.slice(0, -1).trim() });
    else if (level >= 0 && words.length < 250) {
      structure.push({ kind: "heading", start, end, level: Math.min(level + 1, 6) });
      if (level === 0) title ??= words;
    }
    for (const link of links) {
      const [from, to] = [Math.max(link.start - cut, 0), Math.max(link.end - cut, 0)];
      if (from < to) structure.push({ kind: "link", start: start + from, end: start + to, address: link.address });
    }
    for (const { at, mark } of marks)
      structure.push({ kind: "note-mark", start: start + at - cut, end: start + at - cut, mark });
  }
  structure.push(...begun.map((page) => ({ kind: "page" as const, ...page })));
  const out: LeftOut[] = leftOut.map(({ line, why }) => ({ at: placeOf(begun, line.page), words: line.words, why }));
  const sideways = printed.flatMap((page) =>
    page.sideways.length === 0
      ? []
      : [{ at: placeOf(begun, page.number), words: page.sideways.join(" "), why: "printed sideways" }],
  );
  return { text, title, structure, leftOut: [...out, ...sideways] };
}

const placeOf = (begun: readonly { page: number; start: number }[], page: number) =>
  begun.find((one) => one.page >= page)?.start ?? begun.at(-1)?.start ?? 0;

function blocksOf(pages: readonly Line[][], hyphenated: (before: string, after: string) => boolean): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  for (const flow of pages.flatMap((lines) => flowsOf(lines))) {
    if (flow.kind === "table") {
      const table = tables++;
      blocks.push(...flow.rows.map((cells, row) => ({ kind: "row" as const, cells, table, row })));
      continue;
    }
    for (const [index, printed] of paragraphsOf(flow.lines, hyphenated).entries()) {
      const last = blocks.at(-1);
      if (index === 0 && last?.kind === "paragraph" && goesOn(last.printed, printed, hyphenated))
        last.printed = { lines: [...last.printed.lines, ...printed.lines], right: printed.right };
      else blocks.push({ kind: "paragraph", printed });
    }
  }
  return blocks;
}

/** The sizes that headings are printed in, the largest first. */
function headingSizes(blocks: readonly Block[], body: number): number[] {
  const sizes = blocks.flatMap((block) => {
    const size = block.kind === "paragraph" ? Math.round(block.printed.lines[0]?.size ?? 0) : 0;
    return size >= body * 1.15 ? [size] : [];
  });
  return [...new Set(sizes)].toSorted((one, other) => other - one);
}
