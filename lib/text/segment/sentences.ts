import { finalAbbreviations, midAbbreviations, titleAbbreviations } from "../lexicon/abbreviations";
import type { Extent } from "../span";

const terminal = /[.!?…]+["”’'»)\]]*(?=\s|$|["“‘«([\p{Lu}])/gu;
const starter =
  /^["“‘'«([]*(?:The|A|An|It|He|She|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|However|Some|For|If|When|After|As|No|Not|What)\b/;

/** The sentences of one paragraph, trimmed. Linear: each candidate mark is looked at once, with a bounded window on each side. */
export function findSentences(text: string, paragraph: Extent): Extent[] {
  const found: Extent[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let from = 0;
  for (const mark of body.matchAll(terminal)) {
    const end = mark.index + mark[0].length;
    if (end >= body.length || !isEnd(body, mark.index, mark[0], end)) continue;
    push(found, body, from, end, paragraph.start);
    from = end;
  }
  push(found, body, from, body.length, paragraph.start);
  return found;
}

function push(found: Extent[], body: string, from: number, to: number, offset: number) {
  let start = from;
  while (start < to && /\s/.test(body.charAt(start))) start++;
  if (start < to) found.push({ start: offset + start, end: offset + to });
}

function isEnd(body: string, at: number, mark: string, end: number): boolean {
  const after = body.slice(end, end + 24);
  const next = after.trimStart();
  const before = /[\p{L}\p{N}.&'’-]*$/u.exec(body.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  const word = before.toLowerCase();
  const spaced = /^\s/.test(after);
  if (!spaced && !glued(before, mark, next)) return false;
  // Quoted speech that goes on: “Why?” she asked; ellipsis in mid-sentence; a lower-case word never begins a sentence.
  if (/^["“‘'«([—–-]*\p{Ll}/u.test(next) && !/^(?:i[A-Z]|e[A-Z]|de |von |van )/.test(next)) return false;
  if (/^[,;:)—–]/.test(next)) return false;
  if (/^[.…]{2,}|…/.test(mark) && !/^["“‘'«([]*\p{Lu}/u.test(next)) return false;
  if (!mark.startsWith(".")) return true;
  if (mark !== ".") return mark.length > 1 && !/^\.[)\]]/.test(mark) ? true : starter.test(next);
  if (titleAbbreviations.has(word)) return false;
  if (midAbbreviations.has(word)) return false;
  if (/^\p{Lu}$/u.test(before)) return starter.test(next) && /^(?:The|It|He|She|They|But|In|However)\b/.test(next);
  if (finalAbbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return starter.test(next);
  return true;
}

/** A missing space after the stop: only between a word of two letters or more and a capital, or at a closing quotation mark. */
function glued(before: string, mark: string, next: string): boolean {
  if (/["“‘«([]/.test(next.charAt(0)))
    return mark.length === 1 && /^["“‘«([]\p{Lu}/u.test(next) && /\p{Ll}{2}$/u.test(before);
  return /\p{Ll}{3}$/u.test(before) && !before.includes(".") && /^\p{Lu}\p{Ll}+\s/u.test(next);
}
