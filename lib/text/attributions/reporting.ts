import type { Quotation } from "../quotations/quotation";
import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { type CueVerb, cueOf } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { setOffSubject } from "./set-off-subject";
import { readSource, type Source } from "./source";
import { unknownCue } from "./unknown-cue";

/** A reporting clause with its speaker, before what it reports is known. `from` and `to` are token numbers. */
export type Reporting = { clause: Clause; source: Source; cue: Extent; verb: CueVerb; from: number; to: number };

/**
 * The speaker of a reporting clause: its subject; turned round (`said Jane Roe`), the noun phrase after the verb; else
 * `speaker`, the one it shares with the clause before.
 */
export function readReporting(
  parsed: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  speaker: Source | null,
  quotations: readonly Quotation[],
): Reporting | null {
  const { tokens } = parsed;
  if (clause.verb.passive) return null;
  const verb = cueOf(tokens, clause.verb) ?? unknownCue(parsed, sentence, clause, quotations);
  if (!verb) return null;
  const head = at(tokens, clause.verb.head);
  const cue = { start: head.start, end: verb.lemma.includes(" ") ? at(tokens, clause.verb.head + 1).end : head.end };
  if (clause.subject) {
    const source = readSource(parsed, sentence, clause.subject.from, clause.verb.from);
    return source ? { clause, source, cue, verb, from: source.from, to: clause.verb.to } : null;
  }
  const setOff = verb.frames.has("q") ? setOffSubject(parsed, sentence, clause) : null;
  if (setOff) return { clause, source: setOff, cue, verb, from: setOff.from, to: clause.verb.to };
  const inverted =
    clause.verb.shape === "finite" && verb.frames.has("q") ? subjectAfter(parsed, sentence, clause) : null;
  if (inverted) return { clause, source: inverted, cue, verb, from: clause.verb.from, to: inverted.to };
  if (!speaker || clause.link === "relative" || clause.link === "adverbial") return null;
  return { clause, source: speaker, cue, verb, from: clause.verb.from, to: clause.verb.to };
}

/** `said Jane Roe of the institute`: only where the verb follows a quotation's end, a comma or nothing. */
function subjectAfter(parsed: Parsed, sentence: ParsedSentence, { verb }: Clause): Source | null {
  const { tokens, phrases } = parsed;
  const before = at(tokens, verb.from - 1);
  if (!/^[,”’"'»–—“]$/.test(before.text) && verb.from !== sentence.from) return null;
  if (!phrases.begins(verb.to)) return null;
  // `..., said the team had lost`: the phrase has a verb of its own.
  if (/^,$/.test(before.text) && sentence.clauses.some((c) => c.start === verb.to && c.subject !== null)) return null;
  let to = phrases.endsAt(verb.to);
  while (to < sentence.to && /^(?:of|from|for|with)$/.test(at(tokens, to).lower) && phrases.has(to + 1))
    to = phrases.endsAt(to + 1);
  const source = readSource(parsed, sentence, verb.to, to);
  return source && source.sort !== "other" ? source : null;
}
