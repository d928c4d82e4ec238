import { joinLines } from "./join-lines";
import type { Line } from "./lines";
import { bodySize } from "./running-heads";

/** Lines that make one paragraph, with the edges of the column they stand in. */
export interface Printed {
  lines: Line[];
  right: number;
}

const bullet = /^[•◦▪‣●○■·*–-]\s+\S/;
const numbered = /^\(?(?:\d{1,2}|[a-z])[.)]\s+\S/;
const endsSentence = /[.!?:…]["'”’»)\]]*$/;

/** Parts a column's lines into paragraphs by what print has for it: space, an indent, a short last line, another size. */
export function paragraphsOf(
  lines: readonly Line[],
  hyphenated: (before: string, after: string) => boolean,
): Printed[] {
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map(({ x }) => x));
  const steps = new Map<number, number>();
  const indented = isIndenting(lines, left);
  const marked = indented || isSpacing(lines);
  const paragraphs: Printed[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const current = paragraphs.at(-1);
    const size = Math.round(line.size);
    const step = steps.get(size) ?? usualStep(lines, size);
    steps.set(size, step);
    const isSetIn =
      indented && isIndented(line, left) && !(isIndented(before, left) && isIndented(lines[index + 1], left));
    const begins =
      before === undefined || isSetIn || beginsParagraph(before, line, { right, step, marked, hyphenated });
    if (begins || current === undefined) paragraphs.push({ lines: [line], right });
    else current.lines.push(line);
  }
  return paragraphs;
}

interface Column {
  right: number;
  step: number;
  /** Whether space or an indent shows where paragraphs begin. */
  marked: boolean;
  hyphenated: (before: string, after: string) => boolean;
}

function beginsParagraph(before: Line, line: Line, { right, step, marked, hyphenated }: Column): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.08) return true;
  if (before.y - line.y > step * 1.25) return true;
  if (bullet.test(line.words)) return true;
  if (numbered.test(line.words) && endsSentence.test(before.words)) return true;
  if (hyphenated(before.words, line.words)) return false;
  return wouldHaveFitted(before, line, right, marked ? 0.3 : 0);
}

/**
 * The next line's first word had room on the line before: only a paragraph's end leaves that. `besides` is the share of the line
 * that must have been left as well.
 */
export function wouldHaveFitted(before: Line, line: Line, right: number, besides = 0): boolean {
  const first = /^\S+/.exec(line.words)?.[0] ?? "";
  const letter = (line.right - line.x) / Math.max(line.words.length, 1);
  const left = right - before.right - letter * (first.length + 1) * 1.1;
  return left > Math.max(line.size * 0.5, (right - before.x) * besides);
}

/** Whether what begins a page or a column goes on with the paragraph that ended the one before. */
export function goesOn(before: Printed, next: Printed, hyphenated: Column["hyphenated"]): boolean {
  const [last, first] = [before.lines.at(-1), next.lines[0]];
  if (last === undefined || first === undefined) return false;
  if (Math.abs(last.size - first.size) > last.size * 0.08 || bullet.test(first.words)) return false;
  if (hyphenated(last.words, first.words)) return true;
  if (wouldHaveFitted(last, first, before.right)) return false;
  return !endsSentence.test(last.words) || /^\p{Ll}/u.test(first.words);
}

/** The distance between two lines of a paragraph, printed in a size: the smallest that is usual. */
function usualStep(lines: readonly Line[], size: number): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || Math.round(before.size) !== size || Math.round(line.size) !== size) continue;
    const step = Math.round((before.y - line.y) * 2) / 2;
    counts.set(step, (counts.get(step) ?? 0) + 1);
    all += 1;
  }
  const usual = [...counts].filter(([step, count]) => step > 0 && count >= all * 0.15).map(([step]) => step);
  return Math.min(...usual, size * 1.8);
}

/** Whether several lines of one size stand farther from the one above than most do. */
function isSpacing(lines: readonly Line[]): boolean {
  const step = usualStep(lines, bodySize(lines));
  const wide = lines.filter((line, index) => {
    const before = lines[index - 1];
    const gap = before && Math.abs(before.size - line.size) < 0.5 ? before.y - line.y : 0;
    return gap > step * 1.25 && gap < step * 4;
  });
  return wide.length >= 2;
}

const isIndented = (line: Line | undefined, left: number) =>
  line !== undefined && line.x > left + line.size * 0.7 && line.x < left + line.size * 4;

/** First lines are set in where several are, and most are not. */
function isIndenting(lines: readonly Line[], left: number): boolean {
  const set = lines.filter((line) => isIndented(line, left)).length;
  return set >= 1 && set <= lines.length * 0.6;
}

export const wordsOf = ({ lines }: Printed, hyphenated: Column["hyphenated"]) => joinLines(lines, hyphenated);
export const isBullet = (words: string) => (bullet.exec(words) ?? numbered.exec(words))?.[0] ?? null;
