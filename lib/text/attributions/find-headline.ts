import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueOf } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { readSource, type Source } from "./source";

/** `Police: driver had been drinking`, `Union says 400 jobs at risk`: a headline's speaker, and the rest of it without a verb of its own. */
export function findInHeadline(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text, paragraphs } = parsed;
  const paragraph = paragraphs[sentence.paragraph];
  if (!paragraph || sentence.start !== paragraph.start || sentence.end !== paragraph.end) return [];
  if (/[.!?…:;,”"’]$/.test(text.slice(sentence.start, sentence.end)) || sentence.to - sentence.from > 24) return [];
  const told = byColon(parsed, sentence) ?? withoutVerb(parsed, sentence);
  if (!told) return [];
  const { source, cue } = told;
  const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
  const content = trim(text, { start: at(tokens, cue + 1).start, end: sentence.end }, /[\s.,;:]/);
  return [
    {
      span: { start: place.start, end: content.end },
      source: { ...place, from: source.from, to: source.to },
      cue: { start: at(tokens, cue).start, end: at(tokens, cue).end },
      content,
      quoted: "indirect",
      sentence: number,
      shape: "clause",
      verb: "say",
    },
  ];
}

function byColon(parsed: Parsed, sentence: ParsedSentence): { source: Source; cue: number } | null {
  let colon = sentence.from;
  while (colon < sentence.from + 5 && /^(?:PROPN|NOUN|ADJ)$/.test(at(parsed.tokens, colon).tag)) colon++;
  if (colon === sentence.from || at(parsed.tokens, colon).text !== ":" || colon + 3 > sentence.to) return null;
  const source = readSource(parsed, sentence, sentence.from, colon);
  if (!source || source.to !== colon || !/^(?:body|person|people|document)$/.test(source.sort)) return null;
  return sentence.clauses.some((c) => c.verb.from > colon) ? { source, cue: colon } : null;
}

function withoutVerb(parsed: Parsed, sentence: ParsedSentence): { source: Source; cue: number } | null {
  const [clause, more] = sentence.clauses;
  if (!clause?.subject || more || clause.verb.to - clause.verb.from > 1 || clause.verb.to + 2 > sentence.to)
    return null;
  if (!cueOf(parsed.tokens, clause.verb)?.frames.has("b") || !parsed.phrases.begins(clause.verb.to)) return null;
  // What is said without a verb says where or how it is: `400 jobs | at risk`.
  const rest = parsed.phrases.endsAt(clause.verb.to);
  if (at(parsed.tokens, rest).tag !== "ADP" && at(parsed.tokens, rest).lower !== "to") return null;
  const source = readSource(parsed, sentence, clause.subject.from, clause.verb.from);
  return source && source.sort !== "other" ? { source, cue: clause.verb.head } : null;
}
