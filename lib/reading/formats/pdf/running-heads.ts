import type { LeftOut } from "../read-result";
import type { Line } from "./lines";

/** The part of a page's height, at its head and its foot, where what is printed on every page stands. */
const margin = 0.12;
/** Where small print is no note of the text. */
const outerMargin = 0.075;
const pageNumber = /^(?:page\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—|\s]*(?:(?:\/|of)\s*\d{1,4})?$/i;
const printedBy = /^(?:https?|file):\/\/\S+|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d/;

export interface PrintedPage {
  height: number;
  lines: Line[];
}

/** Parts the article's lines from page numbers and what stands at the head or foot of several pages. */
export function withoutRunningHeads(pages: readonly PrintedPage[]): {
  pages: Line[][];
  leftOut: { line: Line; why: string }[];
} {
  const counts = new Map<string, number>();
  const body = bodySize(pages.flatMap(({ lines }) => lines));
  for (const page of pages)
    for (const key of new Set(
      page.lines.filter((line) => edgeOf(page, line) !== null).map((line) => keyOf(page, line)),
    ))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const leftOut: { line: Line; why: string }[] = [];
  const kept = pages.map((page) =>
    page.lines.filter((line) => {
      const why = whyOut(page, line, counts, body);
      if (why !== null) leftOut.push({ line, why });
      return why === null;
    }),
  );
  return { pages: kept, leftOut };
}

function whyOut(
  page: PrintedPage,
  line: Line,
  counts: ReadonlyMap<string, number>,
  body: number,
): LeftOut["why"] | null {
  const edge = edgeOf(page, line);
  if (edge === null) return null;
  if (pageNumber.test(line.words)) return "page number";
  const isOuter = line.y + line.size > page.height * (1 - outerMargin) || line.y < page.height * outerMargin;
  if (printedBy.test(line.words) || (isOuter && line.size < body * 0.85)) return `printed at the ${edge} of the page`;
  return (counts.get(keyOf(page, line)) ?? 0) >= 2 ? `printed at the ${edge} of each page` : null;
}

function edgeOf({ height }: PrintedPage, { y, size }: Line): "head" | "foot" | null {
  if (y + size > height * (1 - margin)) return "head";
  return y < height * margin ? "foot" : null;
}

/** The same words at the same height, whatever number is in them. */
function keyOf({ height }: PrintedPage, { words, y }: Line): string {
  return `${words.replace(/\d+/g, "#")} ${Math.round((y / height) * 100)}`;
}

/** The size that most letters are printed in. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of lines)
    letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + words.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1])[0];
}
