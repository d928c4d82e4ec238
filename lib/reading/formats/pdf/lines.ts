import type { Glyphs, Page } from "./read-pages";

/** Words side by side, with no wide gap between: a line of a column, or a table's cell. */
export interface Line {
  words: string;
  x: number;
  right: number;
  /** Of its base. */
  y: number;
  size: number;
  page: number;
  links: { start: number; end: number; address: string }[];
  marks: { at: number; mark: string }[];
}

/** Wider than any space between two words, in heights of its letters; columns and cells stand farther apart. */
const widestSpace = 1.6;
const narrowestSpace = 0.12;

/** The lines of a page, in the order in which the file prints them. */
export function linesOf({ glyphs, number }: Page): Line[] {
  const lines: Line[] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    if (line !== undefined && continues(line, glyph)) addTo(line, glyph);
    else {
      const { words, x, y, width, size } = glyph;
      const begun = { words: "", x, right: x, y, size, page: number, links: [], marks: [] };
      lines.push(begun);
      addTo(begun, { ...glyph, words: words.trimStart(), width });
    }
  }
  const trimmed = lines.map((line) => ({ ...line, words: line.words.trimEnd() })).filter(({ words }) => words !== "");
  return unstretched(trimmed);
}

/** Joins the words of a line that was stretched to fill its column: single words, with the same wide gap between all. */
function unstretched(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfStretched(lines, at);
    const run = lines.slice(at, end);
    const [first] = run;
    if (first) joined.push(end - at > 2 ? run.slice(1).reduce(besideEachOther, first) : first);
    at = end - at > 2 ? end : at + 1;
  }
  return joined;
}

function endOfStretched(lines: readonly Line[], from: number): number {
  let end = from + 1;
  let gap: number | null = null;
  for (; end < lines.length; end++) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (before === undefined || line === undefined || Math.abs(before.y - line.y) > 1) break;
    if (/\s/.test(line.words) || /\s/.test(before.words)) break;
    const own = line.x - before.right;
    if (own <= 0 || Math.abs(own - (gap ?? own)) > line.size * 0.25) break;
    gap = own;
  }
  return end;
}

export function besideEachOther(one: Line, other: Line): Line {
  const base = one.words.length + 1;
  return {
    ...one,
    words: `${one.words} ${other.words}`,
    right: other.right,
    links: [
      ...one.links,
      ...other.links.map(({ start, end, address }) => ({ start: start + base, end: end + base, address })),
    ],
    marks: [...one.marks, ...other.marks.map(({ at, mark }) => ({ at: at + base, mark }))],
  };
}

function continues(line: Line, { x, y, size }: Glyphs): boolean {
  const height = Math.max(line.size, size);
  const gap = x - line.right;
  return Math.abs(y - line.y) < height * 0.45 && gap < height * widestSpace && gap > -height * 0.5;
}

function addTo(line: Line, { words, x, y, width, size, address }: Glyphs): void {
  const gap = x - line.right;
  if (line.words !== "" && gap > line.size * narrowestSpace && !/\s$/.test(line.words)) line.words += " ";
  const before = line.words.trimEnd();
  const raised = size < line.size * 0.8 && y > line.y + line.size * 0.15;
  line.right = Math.max(line.right, x + width);
  if (raised && /^\s*\d/.test(words)) line.words = before;
  if (raised && isMark(before, words)) {
    line.marks.push({ at: line.words.length, mark: words.trim() });
    return;
  }
  if (size > line.size) {
    line.size = size;
    line.y = y;
  }
  const start = line.words.length;
  line.words += start === 0 ? words.trimStart() : words.replace(/^\s+/, /\s$/.test(line.words) ? "" : " ");
  if (address !== null) line.links.push({ start, end: line.words.trimEnd().length, address });
}

/** A raised number calls a note, but for a power of a unit or of ten. */
function isMark(before: string, words: string): boolean {
  return /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(words) && !/(?:^|[\s\d])(?:[kcdmµn]?m|ft|yd|mi|10)$/.test(before);
}
