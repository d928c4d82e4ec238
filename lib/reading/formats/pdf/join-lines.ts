import type { Line } from "./lines";

export interface Joined {
  words: string;
  links: { start: number; end: number; address: string }[];
  marks: { at: number; mark: string }[];
}

/** Before these a hyphen is the word's own more often than the printer's. */
const ownHyphen =
  /(?:^|[^\p{L}])(?:self|well|non|ex|co|anti|pro|mid|semi|half|all|cross|long|short|high|low|full|part|so|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|\p{Lu}|\d+)-$/iu;
const brokenWord = /\p{L}[-\u2010\u00AD]$/u;

/** Whether a word was broken by the printer between two lines: its hyphen is not the word's own. */
export function hyphensOf(text: string): (before: string, after: string) => boolean {
  const kept = new Set(text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []);
  const whole = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (before, after) => {
    if (!brokenWord.test(before) || !/^\p{Ll}/u.test(after)) return false;
    if (before.endsWith("\u00AD")) return true;
    const head = /\p{L}+(?=.$)/u.exec(before)?.[0].toLowerCase() ?? "";
    const tail = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "";
    if (whole.has(head + tail)) return true;
    if (head.length > 3 && tail.length > 3 && whole.has(head) && whole.has(tail)) return false;
    return !kept.has(`${head}-${tail}`) && !ownHyphen.test(before);
  };
}

/** One text of a paragraph's lines: a space between two, none after a hyphen, and no hyphen that the printer put in. */
export function joinLines(lines: readonly Line[], hyphenated: (before: string, after: string) => boolean): Joined {
  const joined: Joined = { words: "", links: [], marks: [] };
  for (const line of lines) {
    if (hyphenated(joined.words, line.words)) joined.words = joined.words.slice(0, -1);
    else if (joined.words !== "" && !/(?:[\p{L}\d][-\u2010]|\S[—/])$/u.test(joined.words)) joined.words += " ";
    const base = joined.words.length;
    joined.words += line.words;
    joined.marks.push(...line.marks.map(({ at, mark }) => ({ at: base + at, mark })));
    for (const { start, end, address } of line.links) {
      const last = joined.links.at(-1);
      if (last?.address === address && base + start - last.end <= 1) last.end = base + end;
      else joined.links.push({ start: base + start, end: base + end, address });
    }
  }
  return joined;
}
