import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { readSource } from "./source";

const sure = words(
  "adamant convinced certain sure confident positive clear unequivocal emphatic hopeful optimistic insistent",
);
const being = words("is are was were remains remain remained seems seemed sounded ’s 's");

/** `The clerk, though, is adamant that C`: somebody of whom it is told how sure he is. */
export function findByAdjective(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text } = parsed;
  for (let i = sentence.from + 2; i + 2 < sentence.to; i++) {
    if (!sure.has(at(tokens, i).lower) || at(tokens, i + 1).lower !== "that") continue;
    const clause = sentence.clauses.find((c) => c.subject !== null && c.verb.from < i && i - c.verb.to < 3);
    if (!clause?.subject || clause.verb.negated || clause.verb.modal) continue;
    if (!being.has(at(tokens, clause.verb.head).lower) && !being.has(at(tokens, clause.verb.from).lower)) continue;
    const source = readSource(parsed, sentence, clause.subject.from, clause.verb.from);
    if (!source || source.sort === "other" || source.sort === "document" || /^(?:it|i|we|you)$/.test(source.head))
      continue;
    const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
    const told = { start: at(tokens, i + 2).start, end: at(tokens, contentEnd(parsed, sentence, i + 2) - 1).end };
    const content = trim(text, told, /[\s.,;:]/);
    if (content.end <= content.start) continue;
    return [
      {
        span: { start: place.start, end: content.end },
        source: { ...place, from: source.from, to: source.to },
        cue: { start: at(tokens, i).start, end: at(tokens, i).end },
        content,
        quoted: "indirect",
        sentence: number,
        shape: "clause",
        verb: at(tokens, i).lower,
      },
    ];
  }
  return [];
}
