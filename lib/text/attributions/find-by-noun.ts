import { reportingNouns } from "../lexicon/reporting-nouns";
import { trim } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueOf } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { readSource } from "./source";

/** `Roe's confirmation that C`: a reporting noun with its owner before it and a clause after it; and `citing S`. */
export function findByNoun(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text } = parsed;
  const found: FoundAttribution[] = [];
  for (let i = sentence.from + 1; i + 2 < sentence.to; i++) {
    const token = at(tokens, i);
    if (token.lower === "citing" || token.lower === "quoting") {
      const citation = cite(parsed, sentence, number, i);
      if (citation) found.push(citation);
    }
    if (token.tag !== "NOUN" || !reportingNouns.has(token.lower.replace(/s$/, ""))) continue;
    const owner = ownerBefore(parsed, i) ?? ownerAfter(parsed, i);
    if (!owner || at(tokens, owner.that).lower !== "that") continue;
    const source = readSource(parsed, sentence, owner.from, owner.to);
    if (!source || (owner.to > i && source.sort === "other")) continue;
    const from = owner.that + 1;
    const end = Math.min(contentEnd(parsed, sentence, from), commaBeforeVerb(parsed, sentence, from));
    const content = trim(text, { start: at(tokens, from).start, end: at(tokens, end - 1).end }, /[\s.,;:]/);
    const place = {
      start: at(tokens, source.from).start,
      end: at(tokens, owner.to - 1).end,
      from: source.from,
      to: owner.to,
    };
    found.push({
      span: { start: Math.min(place.start, token.start), end: content.end },
      source: place,
      cue: { start: token.start, end: token.end },
      content,
      quoted: "indirect",
      sentence: number,
      shape: "noun",
      verb: token.lower,
    });
  }
  return found;
}

/** Token numbers of whose words a noun names, and of the `that` after them. */
type Owner = { from: number; to: number; that: number };

/** `Roe's claim that`, `her claim that`. */
function ownerBefore({ tokens, phrases }: Parsed, noun: number): Owner | null {
  const from = phrases.startsAt(noun);
  if (from < 0 || at(tokens, noun + 1).lower !== "that") return null;
  let to = noun - 1;
  while (to > from && !/^[’']s?$/.test(at(tokens, to).text)) to--;
  if (to === from && possessive.has(at(tokens, from).lower)) to++;
  return to > from ? { from, to, that: noun + 1 } : null;
}

/** `warnings from the agency that`, `claims by her rivals that`. */
function ownerAfter({ tokens, phrases }: Parsed, noun: number): Owner | null {
  if (!/^(?:from|by)$/.test(at(tokens, noun + 1).lower)) return null;
  let to = phrases.endsAt(noun + 2);
  while (to > 0 && /^(?:of|in|at)$/.test(at(tokens, to).lower)) to = phrases.endsAt(to + 1);
  return to > noun + 2 ? { from: noun + 2, to, that: to } : null;
}

const possessive = words("his her their");

/** Where the noun's clause ends because the sentence's own verb follows, after a comma or without a subject. */
function commaBeforeVerb({ tokens }: Parsed, sentence: ParsedSentence, from: number): number {
  const inner = sentence.clauses.find((c) => c.verb.from > from);
  const outer = sentence.clauses.find(
    (c) =>
      c.verb.shape === "finite" &&
      c !== inner &&
      c.verb.from >= (inner?.verb.to ?? from) &&
      c.subject === null &&
      c.link === "main",
  );
  for (let i = from; i < sentence.to; i++) {
    if (outer && i === outer.verb.from) return i;
    // `After her warning that it leaks, the board met`: the sentence's own subject follows.
    if (
      at(tokens, i).text === "," &&
      sentence.clauses.some((c) => c.start === i + 1 && c.subject !== null && c.link === "main")
    )
      return i;
    if (at(tokens, i).text === "," && sentence.clauses.some((c) => c.verb.from === i + 1 && c.verb.shape === "finite"))
      return i;
  }
  return sentence.to;
}

/** The last token of what is said before `citing`: less a reporting clause in between, `it closed, | the agency said, citing S`. */
function commaBeforeCue({ tokens }: Parsed, sentence: ParsedSentence, said: Clause, citing: number): number {
  const cue = sentence.clauses.find((c) => c.start > said.verb.to && c.end <= citing && cueOf(tokens, c.verb));
  return cue && at(tokens, cue.start - 1).text === "," ? cue.start - 2 : citing - 2;
}

function cite(parsed: Parsed, sentence: ParsedSentence, number: number, i: number): FoundAttribution | null {
  const { tokens, phrases, text } = parsed;
  if (at(tokens, i - 1).text !== "," || !phrases.has(i + 1)) return null;
  let to = phrases.endsAt(i + 1);
  while (to < sentence.to && !/^[,.;:]$/.test(at(tokens, to).text)) to++;
  const source = readSource(parsed, sentence, i + 1, to);
  const before = sentence.clauses.filter((c) => c.end <= i);
  const told = before.filter((c) => !cueOf(tokens, c.verb) || c.link === "complement");
  const said = before.filter((c) => c.link === "complement").at(0) ?? told.at(-1) ?? before.at(-1);
  // `said it would close, citing the price of fuel`: a reason, and nobody's words.
  if (!source || source.sort === "other" || !said) return null;
  const content = trim(
    text,
    { start: at(tokens, said.start).start, end: at(tokens, commaBeforeCue(parsed, sentence, said, i)).end },
    /[\s.,;:]/,
  );
  const place = { start: at(tokens, source.from).start, end: at(tokens, to - 1).end, from: source.from, to };
  return {
    span: { start: content.start, end: place.end },
    source: place,
    cue: { start: at(tokens, i).start, end: at(tokens, i).end },
    content,
    quoted: "indirect",
    sentence: number,
    shape: "by",
    verb: "cite",
  };
}
