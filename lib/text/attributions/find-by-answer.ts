import type { Quotation } from "../quotations/quotation";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import { quotedExtent } from "./quoted-content";
import { readSource } from "./source";

/** Nouns for what is said, where a quotation follows a colon. */
const spoken = words(
  "answer reply response verdict message advice conclusion explanation assessment comment reaction warning question plea promise pledge motto defence defense retort view line excuse argument",
);

/** `Moss’s verdict: “C”`, `Her answer was simple: “C”`, `Moss had an answer to that. “C”`: a noun for words, its owner, and a quotation. */
export function findByAnswer(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text } = parsed;
  const last = at(tokens, sentence.to - 1);
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (!spoken.has(at(tokens, i).lower) || at(tokens, i).tag !== "NOUN") continue;
    const owner = owns(parsed, sentence, i);
    if (!owner) continue;
    let mark = i + 1;
    while (mark < sentence.to && !/^[:.;“”"]$/.test(at(tokens, mark).text)) mark++;
    const lead = at(tokens, mark);
    if (!(lead.text === ":" || (owner.has && lead === last && lead.text === "."))) continue;
    const quotation = quotations.find((q) => q.use === "speech" && q.depth === 0 && q.start >= lead.end);
    if (!quotation || /\S|\n\n/.test(text.slice(lead.end, quotation.start))) continue;
    const source = readSource(parsed, sentence, owner.from, owner.to);
    if (!source || source.sort === "other" || source.sort === "document") continue;
    const content = quotedExtent(text, quotation, quotations, Number.POSITIVE_INFINITY);
    const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
    const cue = { start: at(tokens, i).start, end: at(tokens, i).end };
    return [
      {
        span: { start: Math.min(place.start, cue.start), end: content.end },
        source: { ...place, from: source.from, to: source.to },
        cue,
        content,
        quoted: "direct",
        sentence: number,
        shape: "quotation",
        verb: at(tokens, i).lower,
      },
    ];
  }
  return [];
}

/** Whose a noun is: `Moss’s answer`, `her answer`, `Moss had an answer`. */
function owns({ tokens, phrases }: Parsed, sentence: ParsedSentence, noun: number) {
  const from = phrases.startsAt(noun);
  if (from < 0) return null;
  let to = noun - 1;
  while (to > from && !/^[’']s?$/.test(at(tokens, to).text)) to--;
  if (to > from) return { from, to, has: false };
  if (/^(?:his|her|their|its)$/.test(at(tokens, from).lower)) return { from, to: from + 1, has: false };
  const clause = sentence.clauses.find((c) => c.subject && c.verb.to === from);
  return clause?.subject && /^(?:had|has|gave)$/.test(at(tokens, clause.verb.head).lower)
    ? { ...clause.subject, has: true }
    : null;
}
