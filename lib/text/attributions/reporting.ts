import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { setOffSubject } from "./set-off-subject";
import { readSource, type Source } from "./source";

/** A reporting clause with its speaker, before what it reports is known. `from` and `to` are token numbers. */
export type Reporting = { clause: Clause; source: Source; cue: Extent; verb: string; from: number; to: number };

/**
 * The speaker of a reporting clause: its subject; turned round (`said Jane Roe`), the noun phrase after the verb; else
 * `speaker`, the one it shares with the clause before.
 */
export function readReporting(
  parsed: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  speaker: Source | null,
): Reporting | null {
  const { tokens } = parsed;
  const head = at(tokens, clause.verb.head);
  const verb = cueVerb(head.lower);
  if (!verb || clause.verb.passive) return null;
  const cue = { start: head.start, end: head.end };
  if (clause.subject) {
    const source = readSource(parsed, sentence, clause.subject.from, clause.verb.from);
    return source ? { clause, source, cue, verb: verb.lemma, from: source.from, to: clause.verb.to } : null;
  }
  const setOff = verb.frames.has("q") ? setOffSubject(parsed, sentence, clause) : null;
  if (setOff) return { clause, source: setOff, cue, verb: verb.lemma, from: setOff.from, to: clause.verb.to };
  const inverted =
    clause.verb.shape === "finite" && verb.frames.has("q") ? subjectAfter(parsed, sentence, clause) : null;
  if (inverted) return { clause, source: inverted, cue, verb: verb.lemma, from: clause.verb.from, to: inverted.to };
  if (!speaker || clause.link === "relative" || clause.link === "adverbial") return null;
  return { clause, source: speaker, cue, verb: verb.lemma, from: clause.verb.from, to: clause.verb.to };
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
