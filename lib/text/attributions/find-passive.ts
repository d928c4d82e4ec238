import { trim } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { readSource } from "./source";

/** Passives whose agent says, and does not do, something: `was rejected by` and `was ordered by` are deeds. */
const said = words(
  "reported described dismissed condemned criticised criticized praised confirmed denied disputed estimated revealed disclosed announced hailed branded denounced labelled refuted called dubbed termed blamed",
);

/** Passives whose subject was told: what, stands after \`that\`. */
const informed = words("told warned informed advised reminded assured alleged asserted claimed argued suggested");

/** `The plan was described by Moss as “late”`, `a loss was reported by the Courier`, `was reported by the Courier to have fled`. */
export function findPassive(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text, phrases } = parsed;
  const found: FoundAttribution[] = [];
  for (const clause of sentence.clauses) {
    const { verb, subject } = clause;
    const head = at(tokens, verb.head);
    const told = informed.has(head.lower);
    if (!verb.passive || verb.negated || verb.modal || !subject || !(told || said.has(head.lower))) continue;
    const by = at(tokens, verb.to).lower === "by" ? verb.to : -1;
    if (by < 0 || !phrases.has(by + 1)) continue;
    let to = phrases.endsAt(by + 1);
    while (/^(?:of|for|at)$/.test(at(tokens, to).lower) && phrases.has(to + 1)) to = phrases.endsAt(to + 1);
    const source = readSource(parsed, sentence, by + 1, nameAfter(parsed, to, sentence.to));
    if (!source || source.sort === "other" || (told && at(tokens, source.to).lower !== "that")) continue;
    const content = passiveContent(parsed, sentence, clause, source.to);
    const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
    const cue = { start: head.start, end: at(tokens, by).end };
    found.push({
      span: { start: Math.min(content.start, cue.start), end: Math.max(content.end, place.end) },
      source: { ...place, from: source.from, to: source.to },
      cue,
      content: trim(text, content, /[\s.,;:“”"]/),
      quoted: /[“"‘]/.test(text.slice(content.start, content.end)) ? "mixed" : "indirect",
      sentence: number,
      shape: "by",
      verb: head.lower,
    });
  }
  return found;
}

/** `the newspaper | Daily Echo`: the name that the phrase goes on with. */
function nameAfter({ tokens, phrases }: Parsed, to: number, limit: number): number {
  return phrases.begins(to) && at(tokens, to).tag === "PROPN" ? Math.min(phrases.endsAt(to), limit) : to;
}

/** What was said: after `as`, `to` or `that` behind the speaker; else the subject. */
function passiveContent(parsed: Parsed, sentence: ParsedSentence, clause: Clause, from: number) {
  const { tokens } = parsed;
  const word = at(tokens, from).lower;
  if (word === "as" || word === "to" || word === "that") {
    const first = word === "to" ? from : from + 1;
    return { start: at(tokens, first).start, end: at(tokens, contentEnd(parsed, sentence, first) - 1).end };
  }
  const { subject, verb } = clause;
  const start = subject?.from ?? verb.from;
  return { start: at(tokens, start).start, end: at(tokens, Math.max(start, auxiliary(parsed, verb.from) - 1)).end };
}

/** The token the verb begins with, less the adverbs before it. */
function auxiliary({ tokens }: Parsed, from: number): number {
  let i = from;
  while (at(tokens, i - 1).tag === "ADV") i--;
  return i;
}
