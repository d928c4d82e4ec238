import { finalAbbreviations, midAbbreviations, titleAbbreviations } from "../lexicon/abbreviations";
import type { Extent } from "../span";

/** Longer than this is no sentence of an article; it is cut at a space, so that every later stage works in bounded windows. */
const longest = 1500;
const starter =
  /^["“‘'«([]*(?:The|A|An|It|He|She|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|However|Some|For|If|When|After|As|No|Not|What)\b/;
/** A picture's credit runs on from its caption without a stop. */
const credit = /(?<=\s)(?:Image|Photo|Photograph|Picture): (?=\p{Lu})/gu;
const nowhere: ReadonlySet<number> = new Set();
/** `.`, `!`, `?` or `…`, by its UTF-16 unit: asked for every unit of a text. */
const isTerminal = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026;
const closer = /["”’'»)\]]/;
const opener = /["“‘«([\p{Lu}]/u;

/** The sentences of one paragraph, trimmed. Linear: each candidate mark is looked at once, with a bounded window on each side. */
export function findSentences(text: string, paragraph: Extent): Extent[] {
  const found: Extent[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  const credits = body.includes(": ") ? new Set([...body.matchAll(credit)].map((match) => match.index)) : nowhere;
  let from = 0;
  for (let at = 0; at < body.length; at++) {
    if (credits.size > 0 && at > from && credits.has(at)) {
      push(found, body, from, at, paragraph.start);
      from = at;
    }
    if (!isTerminal(body.charCodeAt(at))) continue;
    let end = at + 1;
    while (isTerminal(body.charCodeAt(end))) end++;
    while (end < body.length && closer.test(body.charAt(end))) end++;
    const next = body.charAt(end);
    if (
      end < body.length &&
      (/\s/.test(next) || opener.test(next)) &&
      isEnd(body, at, body.slice(at, Math.min(end, at + 12)), end)
    ) {
      push(found, body, from, end, paragraph.start);
      from = end;
    }
    at = end - 1;
  }
  push(found, body, from, body.length, paragraph.start);
  return found;
}

function push(found: Extent[], body: string, from: number, to: number, offset: number) {
  for (let start = from; start < to; ) {
    while (start < to && /\s/.test(body.charAt(start))) start++;
    if (start >= to) return;
    const space = to - start > longest ? start + body.slice(start, start + longest + 1).lastIndexOf(" ") : to;
    const end = to - start <= longest ? to : space > start ? space : start + longest;
    let stop = end;
    while (stop > start && /\s/.test(body.charAt(stop - 1))) stop--;
    found.push({ start: offset + start, end: offset + stop });
    start = end;
  }
}

function isEnd(body: string, at: number, mark: string, end: number): boolean {
  const next = body.slice(end, end + 64).trimStart();
  const before = /[\p{L}\p{N}.&'’-]*$/u.exec(body.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  const word = before.toLowerCase();
  if (!/\s/.test(body.charAt(end)) && !glued(before, mark, next)) return false;
  if (!opensSentence(next, mark)) return false;
  if (!mark.startsWith(".")) return !(/["”’']$/.test(mark) && speaks.test(next));
  if (mark !== ".") return mark.length > 1 && !/^\.[)\]]/.test(mark) ? true : starter.test(next);
  // `voted no. Roe left`: what is short for number stands before one.
  if (before === "no") return !/^\d/.test(next);
  if (titleAbbreviations.has(word) || midAbbreviations.has(word)) return false;
  // `180 °C. Only`: a unit, not an initial.
  if (/^[CFK]$/.test(before) && /\d\s?°?\s?$/.test(body.slice(Math.max(0, at - 6), at - 1))) return true;
  if (/^\p{Lu}$/u.test(before)) return /^(?:The|It|He|She|They|But|In|However)\b/.test(next);
  if (finalAbbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return starter.test(next);
  return true;
}

/** `“Why?” Roe asks`: a speaker and a reporting verb after a quotation go on with its sentence. */
const speaks = /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:said|says|asked|asks|added|wrote|told|shouted|replied|wondered)\b/u;

/** A lower-case word, a comma or a dash never begins a sentence; after an ellipsis only a capital does. */
function opensSentence(next: string, mark: string): boolean {
  if (/^["“‘'«([—–-]*\p{Ll}/u.test(next) && !/^(?:i[A-Z]|e[A-Z]|de |von |van )/.test(next)) return false;
  if (/^[,;:)—–]/.test(next)) return false;
  return !/^[.…]{2,}|…/.test(mark) || /^["“‘'«([]*\p{Lu}/u.test(next);
}

/** A missing space after the stop: only between a word of two letters or more and a capital, or at an opening quotation mark. */
function glued(before: string, mark: string, next: string): boolean {
  if (/["“‘«([]/.test(next.charAt(0)))
    return mark.length === 1 && /^["“‘«([]\p{Lu}/u.test(next) && /\p{Ll}{2}$/u.test(before);
  if (/(?:^|\D)(?:19|20)\d\d$/.test(before)) return starter.test(next);
  return /\p{Ll}{3}$/u.test(before) && !before.includes(".") && /^\p{Lu}\p{Ll}+\s/u.test(next);
}
