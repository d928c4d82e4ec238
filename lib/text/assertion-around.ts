import { type Extent, trim } from "./span";
import type { Clause } from "./syntax/clause";
import type { Parsed, ParsedSentence } from "./syntax/parse";
import { at } from "./tokens/token";

/** The clause around an extent, widened to hold it: what a reader sees as the assertion. */
export function assertionAround({ text, tokens, sentences }: Parsed, number: number, core: Extent): Extent {
  const sentence = sentences[number];
  if (!sentence) return core;
  const tail = tailAround(text, sentence, core);
  if (tail) return tail;
  let holding: Extent | null = null;
  for (const c of sentence.clauses) {
    if (isObject({ text, tokens }, sentence, c, core)) continue;
    const extent = { start: at(tokens, c.start).start, end: at(tokens, Math.max(c.end, c.verb.to) - 1).end };
    if (extent.start >= core.end || core.start >= extent.end) continue;
    if (!holding || extent.end - extent.start < holding.end - holding.start) holding = extent;
  }
  if (!holding) {
    const behind = behindVerb({ text, tokens }, sentence, core) ?? apart(text, sentence, core);
    if (behind) return behind;
  }
  const next = sentence.clauses.find((c) => at(tokens, c.verb.from).start >= core.end);
  const wide =
    holding ??
    (next ? { start: core.start, end: at(tokens, next.end - 1).end } : { start: sentence.start, end: sentence.end });
  const leads =
    !holding ||
    sentence.clauses.some(
      (c) => at(tokens, c.start).start === holding?.start && at(tokens, c.verb.from).start >= core.end,
    );
  const trimmed = trim(text, { start: Math.min(wide.start, core.start), end: Math.max(wide.end, core.end) });
  const starts = sentence.clauses.map((c) => at(tokens, c.start).start);
  const rest = leads ? whole(text, core.end, shorten(text, core.end, trimmed.end, starts)) : trimmed.end;
  const end = leads || rest - core.end <= shortTail ? Math.max(rest, core.end) : core.end;
  const start = Math.max(sentence.start, Math.min(trimmed.start, core.start));
  return { start: core.start - start > longestLead ? leadFrom({ tokens }, sentence, start, core) : start, end };
}

/** `it sold two and in 2023 | it paid`, `minutes before | they rose`: what begins a part of its own belongs to the verb that follows. */
const setOff = /(?:,|\band|\bbut) (?:(?:in|on|by|at|for|during|since|after|before|from|the|its|an?|about|some) ){0,2}$/;

/** `They rose to £9, | to £12 a month, the agency said`: what no clause holds belongs to the verb before it, up to a mark between them. */
function behindVerb(
  { text, tokens }: Pick<Parsed, "text" | "tokens">,
  { start, clauses }: ParsedSentence,
  core: Extent,
): Extent | null {
  if (setOff.test(text.slice(Math.max(start, core.start - 24), core.start))) return null;
  const clause = clauses.findLast((c) => at(tokens, c.verb.to - 1).end <= core.start);
  if (!clause) return null;
  const from = at(tokens, clause.start).start;
  if (core.start - from > longestTail || /[;:—–”"]/.test(text.slice(at(tokens, clause.verb.from).start, core.start)))
    return null;
  return { start: core.start - from > longestLead ? at(tokens, clause.verb.from).start : from, end: core.end };
}

/** `Shares fall by a third; families plead`: what no clause holds and a mark parts from all of them. */
function apart(text: string, { start, end }: ParsedSentence, core: Extent): Extent | null {
  const [before, after] = [
    text.slice(Math.max(start, core.start - longestTail), core.start),
    text.slice(core.end, end),
  ];
  const mark = /[;:—–]/.exec(after.slice(0, longestTail));
  if (!mark) return null;
  const from = core.start - before.length + (/^.*[;:—–]/s.exec(before)?.[0].length ?? 0);
  return trim(text, { start: from, end: core.end + mark.index });
}

/** No more words than this before a core help to see what it says; then only those from its verb on do. */
const longestLead = 80;

/** Where the verb of a core begins, the last one before it; where there is none, `start`. */
function leadFrom(
  { tokens }: Pick<Parsed, "tokens">,
  { clauses }: ParsedSentence,
  start: number,
  core: Extent,
): number {
  const verbs = clauses.map((c) => at(tokens, c.verb.from).start).filter((verb) => verb > start && verb < core.start);
  return verbs.length > 0 ? Math.max(...verbs) : start;
}

/** Where a core ends a clause but for this much, its words are the whole clause: `has 104 members | in the House`. */
const shortTail = 16;
/** A clause runs on no further than this behind the core it is told for. */
const longestTail = 200;

/** Ends what is too long where one of its clauses begins, or at a mark between them, or at least between two words. */
function shorten(text: string, from: number, end: number, starts: readonly number[]): number {
  const last = from + longestTail;
  if (end <= last) return end;
  const tail = text.slice(from, last);
  const clause = starts.filter((start) => start > from + 1 && start <= last).at(-1);
  const mark = /^.*(?=[,;:—–]\s)/s.exec(tail)?.[0].length;
  const cut = clause ?? from + (mark || Math.max(0, tail.lastIndexOf(" ")));
  return trim(text, { start: from, end: cut }).end;
}

/** Where the words after a core end, less what only links them to words left out: `went further | than`. */
function whole(text: string, coreEnd: number, end: number): number {
  const last = / (?:than|of|to|for|with|in|on|at|by|from|and|or|but|that|which|as|the|a|an)$/.exec(
    text.slice(Math.max(coreEnd, end - 12), end),
  );
  return Math.max(coreEnd, last ? end - last[0].length : end);
}

/** `The film cost | €7.8m, a third of it from the fund, and has drawn crowds`: what a clause takes for its subject is the object of the one before. */
function isObject(
  { text, tokens }: Pick<Parsed, "text" | "tokens">,
  sentence: ParsedSentence,
  c: Clause,
  core: Extent,
): boolean {
  const { start } = at(tokens, c.start);
  if (c.start <= sentence.from || start > core.start || at(tokens, c.verb.from).start < core.end) return false;
  const leads = sentence.clauses.some((other) => other !== c && at(tokens, other.verb.to - 1).end <= start);
  return (
    leads &&
    /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
    text.slice(core.end, at(tokens, c.verb.from).start).includes(",")
  );
}

/** What a number told after a comma is measured against: `..., | up from 36 a year earlier`, `..., | against nine`. */
const measure =
  /^,? (?:up|down|from|compared|against|including|versus|the (?:most|fewest|highest|lowest)|its \p{L}+est) /u;

/** The part between two marks that holds a core and says by itself what it is measured against. */
function tailAround(text: string, { start, end }: ParsedSentence, core: Extent): Extent | null {
  const from = Math.max(start, core.start - longestTail);
  const comma = from + text.slice(from, core.start).lastIndexOf(",");
  if (comma < from || !measure.test(text.slice(comma, comma + 40))) return null;
  const rest =
    /^[^,;:.—–]*(?:[,.](?=\d)[^,;:.—–]*)*/.exec(text.slice(core.end, Math.min(end, core.end + longestTail)))?.[0]
      .length ?? 0;
  return trim(text, { start: comma + 1, end: core.end + rest });
}
