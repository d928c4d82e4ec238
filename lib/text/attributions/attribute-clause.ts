import type { Quotation } from "../quotations/quotation";
import { contains, type Extent, trim } from "../span";
import { isNegative } from "../syntax/negative";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import type { CueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import { aroundContent, floatingContent, framedContent, ledByColon } from "./beside-content";
import { clauseContent, contentEnd } from "./content";
import { objectContent } from "./object-content";
import { quotedContent, quotedExtent, quotedness, speechEnd } from "./quoted-content";
import type { Reporting } from "./reporting";

/** What a reporting clause attributes: a quotation beside it, a clause, the words before it, or an object; null for none. */
export function attributeClause(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  reporting: Reporting,
  quotations: readonly Quotation[],
): FoundAttribution | null {
  const { text, tokens } = parsed;
  const { verb } = reporting;
  if (!speaks(parsed, reporting, verb)) return null;
  const { frames } = verb;
  const limit = speechEnd(reporting.cue, quotations);
  const found = (content: Extent, shape: FoundAttribution["shape"], quoted: FoundAttribution["quoted"]) =>
    build(parsed, number, reporting, { start: content.start, end: Math.min(content.end, limit) }, shape, quoted);
  const { before, after } = quotedContent(parsed, sentence, reporting, quotations);
  const asksComma =
    before &&
    (before.use === "speech" || before.depth > 0 || /,\s*$/.test(text.slice(before.inner.start, before.end + 2)));
  const phrase = before?.use === "phrase" && asksComma ? endsWriters(parsed, sentence, before) : false;
  const from = clauseContent(parsed, sentence, reporting.clause, frames.has("b"));
  // `called it “a joke”, but noted C`: the quotation belongs to the clause before.
  // `‘Why?’ A spokeswoman says that C`: a sentence of its own, with what it reports in it.
  const apart = before !== null && from !== null && sentence.start >= before.end;
  const goesOn = reporting.clause.link === "coordinate" && !reporting.clause.subject && from !== null;
  if (before && asksComma && !phrase && frames.has("q") && !goesOn && !apart)
    return found(quotedExtent(text, before, quotations, Number.POSITIVE_INFINITY), "quotation", "direct");
  if (after && frames.has("q") && after.use === "speech" && (from === null || at(tokens, from).start >= after.start))
    return found(quotedExtent(text, after, quotations, Number.POSITIVE_INFINITY), "quotation", "direct");
  if (from !== null && (frames.has("c") || frames.has("t"))) {
    const content = trim(
      text,
      { start: at(tokens, from).start, end: Math.min(limit, at(tokens, contentEnd(parsed, sentence, from) - 1).end) },
      /[\s.,;:]/,
    );
    return found(content, "clause", limit < Number.POSITIVE_INFINITY ? "indirect" : quotedness(content, quotations));
  }
  const framed = framedContent(parsed, sentence, reporting);
  if (framed && (frames.has("c") || frames.has("t"))) return found(framed, "clause", quotedness(framed, quotations));
  const around = aroundContent(parsed, sentence, reporting);
  if (around && frames.has("c")) return found(around, "around", quotedness(around, quotations));
  const floating = floatingContent(parsed, sentence, reporting);
  if (floating && (frames.has("c") || frames.has("q")))
    return found(floating, "clause", quotedness(floating, quotations));
  const led = ledByColon(parsed, sentence, reporting);
  if (led && (frames.has("c") || frames.has("q"))) return found(led, "clause", quotedness(led, quotations));
  const object = objectContent(parsed, sentence, reporting, frames, after !== null && frames.has("q"));
  return object ? found(object, "object", quotedness(object, quotations)) : null;
}

/** `Moss rejected the charge: “We paid.”`: beside the object of the verb, what was said in so many words. */
export function quotedAfter(
  { text }: Parsed,
  { shape, content, source, cue, ...rest }: FoundAttribution,
  quotations: readonly Quotation[],
): FoundAttribution | null {
  if (shape !== "object") return null;
  const speech = quotations.find((q) => q.use === "speech" && q.start >= content.end);
  if (!speech || !/^[”"’]?:\s*$/.test(text.slice(content.end, speech.start))) return null;
  const said = quotedExtent(text, speech, quotations, Number.POSITIVE_INFINITY);
  const span = { start: Math.min(source.start, cue.start), end: said.end };
  return { ...rest, span, source, cue, content: said, quoted: "direct", shape: "quotation" };
}

/** `His exit was “entirely voluntary”, Roe said`: a phrase in marks that the writer's own words lead to. */
const endsWriters = ({ tokens }: Parsed, sentence: ParsedSentence, { start }: Quotation): boolean =>
  sentence.clauses.some((c) => c.subject !== null && at(tokens, c.verb.to - 1).end <= start);

/** `did not say whether`: nothing was said. */
const leavesOpen = words("whether if when who why how where what which");

/** Whether the source can speak with this verb: weak verbs and documents only where the lexicon allows it. */
function speaks({ tokens }: Parsed, { source, clause }: Reporting, { lemma, frames }: CueVerb): boolean {
  if (/^(?:cite|quote)$/.test(lemma)) return false;
  if (/^(?:nobody|everybody|everyone|anyone|anybody|none|nothing)$/.test(source.head)) return false;
  if (source.sort === "other" && (frames.has("w") || !(frames.has("d") || frames.has("q")))) return false;
  if (source.sort === "document" && !frames.has("d")) return false;
  // `the court heard`: only a body that sits hears on behalf of its readers.
  if (
    lemma === "hear" &&
    !/^(?:inquiry|jurors|magistrates|councillors|mps|court|tribunal|hearing|jury|parliament|committee|inquest|panel)$/.test(
      source.head,
    )
  )
    return false;
  // `heard claims that C`: somebody else's.
  if (lemma === "hear" && at(tokens, clause.verb.to).tag === "NOUN" && at(tokens, clause.verb.to + 1).lower === "that")
    return false;
  if (lemma === "read" && source.sort !== "document") return false;
  if (
    frames.has("w") &&
    (clause.link === "participle" || (source.sort === "pronoun" && /^(?:i|we|you|it)$/.test(source.head)))
  )
    return false;
  if (frames.has("w") && lemma !== "question" && leavesOpen.has(at(tokens, clause.verb.to).lower) && !frames.has("d"))
    return false;
  if (clause.verb.modal && !/^(?:would|will)$/.test(clause.verb.modal)) return false;
  // `He would have asked`: he did not.
  if (clause.verb.modal && at(tokens, clause.verb.head - 1).lower.endsWith("ve")) return false;
  return !isNegative(tokens, clause) || (lemma === "say" && !leavesOpen.has(at(tokens, clause.verb.to).lower));
}

function build(
  { tokens }: Parsed,
  sentence: number,
  reporting: Reporting,
  content: Extent,
  shape: FoundAttribution["shape"],
  quoted: FoundAttribution["quoted"],
): FoundAttribution | null {
  const { from, to } = reporting.source;
  const source = { start: at(tokens, from).start, end: at(tokens, to - 1).end, from, to };
  if (content.end <= content.start || (contains(content, reporting.cue) && shape !== "quotation" && shape !== "around"))
    return null;
  const span = {
    start: Math.min(source.start, reporting.cue.start, content.start),
    end: Math.max(source.end, reporting.cue.end, content.end),
  };
  return { span, source, cue: reporting.cue, content, quoted, sentence, shape, verb: reporting.verb.lemma };
}
