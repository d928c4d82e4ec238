import { reportingNouns } from "../lexicon/reporting-nouns";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { Reporting } from "./reporting";
import { headNoun, readSource, type Source } from "./source";

/**
 * Whose words a reporting clause without a subject gives: the speaker of the reporting clause before it, else the subject of
 * the sentence's own verb, or the owner of words that are its subject (`Roe's declaration ..., stating that`).
 */
export function sharedSubject(
  parsed: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  reportings: readonly Reporting[],
): Source | null {
  const last = reportings.filter((r) => r.clause.link !== "complement" && r.clause.link !== "relative").at(-1);
  if (last && clause.link !== "participle") return last.source;
  const main = sentence.clauses.findLast(
    (c) => c.subject && c.verb.from < clause.verb.from && (c.link === "main" || c.link === "coordinate"),
  );
  // What stands inside a quotation has another subject than what stands after it.
  for (let i = main?.verb.to ?? clause.verb.from; i < clause.verb.from; i++)
    if (/^["“”«»]$/.test(at(parsed.tokens, i).text)) return last?.source ?? null;
  if (!main?.subject) return last?.source ?? null;
  // `The firm said it would close, blaming costs`: the clause in between is what the firm said.
  if (last && main.verb.from > last.clause.verb.to && main.start <= last.clause.verb.to + 3) return last.source;
  return (
    owner(parsed, sentence, main.subject.from, main.subject.to) ??
    readSource(parsed, sentence, main.subject.from, main.verb.from)
  );
}

function owner(parsed: Parsed, sentence: ParsedSentence, from: number, to: number): Source | null {
  const { tokens, phrases } = parsed;
  const end = Math.min(phrases.endsAt(from), to);
  if (!reportingNouns.has(headNoun(parsed, from, end).replace(/s$/, ""))) return null;
  for (let i = from; i < end; i++)
    if (/^[’']s?$/.test(at(tokens, i).text) && i > from) return readSource(parsed, sentence, from, i);
  return null;
}
