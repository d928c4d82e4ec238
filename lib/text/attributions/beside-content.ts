import { type Extent, trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { contentEnd } from "./content";
import { isTimeWord } from "./object-content";
import type { Reporting } from "./reporting";

const edges = /[\s.,;:"“”]/;

/** The token after `LEEDS, Jan 9 -`; else the sentence's first. */
function afterDateline(tokens: Parsed["tokens"], from: number): number {
  if (!/^\p{Lu}{3,}$/u.test(at(tokens, from).text)) return from;
  for (let i = from + 1; i < from + 12; i++) if (/^[-–—]$/.test(at(tokens, i).text)) return i + 1;
  return from;
}

/** `As Roe told the Courier, C`: what follows the comma after a reporting clause that `as` opens. */
export function framedContent(parsed: Parsed, sentence: ParsedSentence, { clause }: Reporting): Extent | null {
  const { tokens, text } = parsed;
  if (clause.opener !== "as" || clause.from !== sentence.from) return null;
  let comma = clause.verb.to;
  while (comma < sentence.to && at(tokens, comma).text !== ",") comma++;
  if (!sentence.clauses.some((c) => c.start > comma && c.subject !== null)) return null;
  const end = contentEnd(parsed, sentence, comma + 1);
  return trim(text, { start: at(tokens, comma + 1).start, end: at(tokens, end - 1).end }, edges);
}

/** `The barn, Roe said, burned down`: a reporting clause between the commas of the clause it reports. */
export function aroundContent(parsed: Parsed, sentence: ParsedSentence, reporting: Reporting): Extent | null {
  const { tokens, text } = parsed;
  const open = reporting.from - 1;
  const close = closingComma(parsed, reporting);
  if (at(tokens, open).text !== "," || close === null) return null;
  const begin = interrupted(parsed, sentence, open, close) ?? afterDateline(tokens, sentence.from);
  // `It was, she said, the worst night`: the verb in front waits for its complement.
  const waits = at(tokens, open - 1).tag === "AUX";
  const told = (c: ParsedSentence["clauses"][number]) =>
    c.verb !== reporting.clause.verb && !(waits && c.verb.to === open) && c.verb.to <= open && c.verb.from >= begin;
  if (open <= begin || sentence.clauses.some(told)) return null;
  // `After the match, Roe said, “We won”`, `In her speech, Roe pointed that out, noting it`.
  if (/^[“"‘«]$|ing$/.test(at(tokens, close + 1).lower)) return null;
  if (!waits && !sentence.clauses.some((c) => c.verb.from > close && c.verb.shape === "finite")) return null;
  for (let k = begin; k < open; k++) if (/^[;“”"«»—:]$/.test(at(tokens, k).text)) return null;
  const end = contentEnd(parsed, sentence, close + 1);
  return trim(text, { start: at(tokens, begin).start, end: at(tokens, end - 1).end }, edges);
}

/** `..., none of whom, she complained, could swim`: the words before the speaker that the verb right after belongs to. */
function interrupted({ tokens }: Parsed, sentence: ParsedSentence, open: number, close: number): number | null {
  if (!sentence.clauses.some((c) => c.verb.from === close + 1 && c.verb.shape === "finite")) return null;
  for (let i = open - 1; i > sentence.from; i--) if (/^[,;:—]$/.test(at(tokens, i).text)) return i + 1;
  return null;
}

/** `Not so, says Roe: it was never tested`, `Roe was blunt, and said: it fails`: what follows a colon right after speaker and verb. */
export function ledByColon(parsed: Parsed, sentence: ParsedSentence, reporting: Reporting): Extent | null {
  const { tokens, text } = parsed;
  const colon = Math.max(reporting.to, reporting.clause.verb.to);
  if (at(tokens, colon).text !== ":" || colon + 2 >= sentence.to) return null;
  const end = contentEnd(parsed, sentence, colon + 1);
  return trim(text, { start: at(tokens, colon + 1).start, end: at(tokens, end - 1).end }, edges);
}

/** The comma that closes a reporting clause between commas: over whom and where it was said, `he told the court in Leeds,`. */
function closingComma({ tokens }: Parsed, { to, clause }: Reporting): number | null {
  let close = Math.max(to, clause.verb.to);
  while (close < to + 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|ADV|NUM)$/.test(at(tokens, close).tag)) close++;
  return at(tokens, close).text === "," ? close : null;
}

/** `C, the company said`: what stands before the comma that the reporting clause follows. */
export function floatingContent(parsed: Parsed, sentence: ParsedSentence, reporting: Reporting): Extent | null {
  const { tokens, text } = parsed;
  const comma = reporting.from - 1;
  if (reporting.clause.link === "participle" || at(tokens, comma).text !== "," || comma <= sentence.from) return null;
  if (!endsWithSpeaker(parsed, sentence, reporting)) return null;
  const tells = (c: ParsedSentence["clauses"][number]) =>
    c.verb.to <= comma && /^(?:main|coordinate|complement|contact)$/.test(c.link);
  if (!sentence.clauses.some(tells)) return null;
  const begin = afterDateline(tokens, sentence.from);
  let first = comma;
  while (first > begin && !/^[;—:]$/.test(at(tokens, first - 1).text) && !endsSpeech(parsed, first - 1)) first--;
  // `According to the file, the council warned`: the words in front name another source.
  if (at(tokens, first).lower === "according") return null;
  const end = goesOnTo(parsed, sentence, reporting) ?? comma;
  return trim(text, { start: at(tokens, first).start, end: at(tokens, end - 1).end }, edges);
}

/** Whether nothing follows the speaker's verb but to whom, when and where it was said; an object of its own (`suggested a job`) is the content. */
function endsWithSpeaker(parsed: Parsed, sentence: ParsedSentence, reporting: Reporting): boolean {
  const { tokens, phrases } = parsed;
  const closed = (k: number) => /^[.,]$/.test(at(tokens, k).text) || k >= sentence.to - 1;
  if (closed(reporting.to) || closingComma(parsed, reporting) !== null) return true;
  const verbTo = reporting.clause.verb.to;
  const time = isTimeWord(at(tokens, verbTo).lower) || isTimeWord(at(tokens, phrases.endsAt(verbTo) - 1).lower);
  const object = phrases.begins(verbTo) && !time && reporting.to <= verbTo;
  return closed(reporting.clause.end) && !(object && !reporting.verb.frames.has("t"));
}

/** A mark that ends a quotation with its own stop or comma; `“what is written” in that bill` runs on. */
const endsSpeech = ({ tokens }: Parsed, i: number) =>
  /^[“”"«»]$/.test(at(tokens, i).text) && at(tokens, i - 1).tag === "PUNCT";

/** `It held eleven, she said, and dropped the twelfth`: a second predicate goes on with what is said before the speaker. */
function goesOnTo(parsed: Parsed, sentence: ParsedSentence, reporting: Reporting): number | null {
  const close = closingComma(parsed, reporting);
  if (close === null || !/^(?:and|but|or)$/.test(at(parsed.tokens, close + 1).lower)) return null;
  const next = sentence.clauses.find((c) => c.verb.from > close);
  return next && next.subject === null && next.verb.from <= close + 4 ? contentEnd(parsed, sentence, close + 2) : null;
}
