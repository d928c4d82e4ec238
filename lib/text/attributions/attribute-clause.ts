import type { Quotation } from "../quotations/quotation";
import { contains, type Extent, trim } from "../span";
import { isNegative } from "../syntax/negative";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { type CueVerb, cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
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
  const verb = cueVerb(at(tokens, reporting.clause.verb.head).lower);
  if (!verb || !speaks(parsed, reporting, verb)) return null;
  const { frames } = verb;
  const limit = speechEnd(reporting.cue, quotations);
  const found = (content: Extent, shape: FoundAttribution["shape"], quoted: FoundAttribution["quoted"]) =>
    build(parsed, number, reporting, { start: content.start, end: Math.min(content.end, limit) }, shape, quoted);
  const { before, after } = quotedContent(parsed, sentence, reporting, quotations);
  const asksComma =
    before &&
    (before.use === "speech" || before.depth > 0 || /,\s*$/.test(text.slice(before.inner.start, before.end + 2)));
  const from = clauseContent(parsed, sentence, reporting.clause, frames.has("b"));
  // `called it “a joke”, but noted C`: the quotation belongs to the clause before.
  const goesOn = reporting.clause.link === "coordinate" && !reporting.clause.subject && from !== null;
  if (before && asksComma && frames.has("q") && !goesOn)
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
  const object = objectContent(parsed, sentence, reporting, frames, after !== null && frames.has("q"));
  return object ? found(object, "object", quotedness(object, quotations)) : null;
}

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
  return { span, source, cue: reporting.cue, content, quoted, sentence, shape, verb: reporting.verb };
}

/** The token after `LEEDS, Jan 9 -`; else the sentence's first. */
function afterDateline(tokens: Parsed["tokens"], from: number): number {
  if (!/^\p{Lu}{3,}$/u.test(at(tokens, from).text)) return from;
  for (let i = from + 1; i < from + 12; i++) if (/^[-–—]$/.test(at(tokens, i).text)) return i + 1;
  return from;
}

/** `As Roe told the Courier, C`: what follows the comma after a reporting clause that `as` opens. */
function framedContent(
  { tokens, text, ...rest }: Parsed,
  sentence: ParsedSentence,
  { clause }: Reporting,
): Extent | null {
  if (clause.opener !== "as" || clause.from !== sentence.from) return null;
  let comma = clause.verb.to;
  while (comma < sentence.to && at(tokens, comma).text !== ",") comma++;
  if (!sentence.clauses.some((c) => c.start > comma && c.subject !== null)) return null;
  const end = contentEnd({ tokens, text, ...rest }, sentence, comma + 1);
  return trim(text, { start: at(tokens, comma + 1).start, end: at(tokens, end - 1).end }, /[\s.,;:"“”]/);
}

/** `The barn, Roe said, burned down`: a reporting clause between the commas of the clause it reports. */
function aroundContent(parsed: Parsed, sentence: ParsedSentence, reporting: Reporting): Extent | null {
  const { tokens, text } = parsed;
  const open = reporting.from - 1;
  let close = Math.max(reporting.to, reporting.clause.verb.to);
  // `he told the court,`: whom it was said to.
  while (close < reporting.to + 5 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(at(tokens, close).tag)) close++;
  if (at(tokens, open).text !== "," || at(tokens, close).text !== ",") return null;
  const begin = afterDateline(tokens, sentence.from);
  if (open <= begin || sentence.clauses.some((c) => c !== reporting.clause && c.verb.to <= open)) return null;
  if (!sentence.clauses.some((c) => c.verb.from > close && c.verb.shape === "finite")) return null;
  for (let k = begin; k < open; k++) if (/^[,;“”"«»—:]$/.test(at(tokens, k).text)) return null;
  const end = contentEnd(parsed, sentence, close + 1);
  return trim(text, { start: at(tokens, begin).start, end: at(tokens, end - 1).end }, /[\s.,;:"“”]/);
}

/** `C, the company said`: what stands before the comma that the reporting clause follows. */
function floatingContent({ tokens, text }: Parsed, sentence: ParsedSentence, reporting: Reporting): Extent | null {
  let i = reporting.from - 1;
  if (at(tokens, i).text !== "," || i <= sentence.from) return null;
  const closed = (k: number) => /^[.,]$/.test(at(tokens, k).text) || k >= sentence.to - 1;
  if (!closed(reporting.to) && !closed(reporting.clause.end)) return null;
  if (!sentence.clauses.some((c) => c.verb.to <= i && c.link !== "participle")) return null;
  const last = i;
  const begin = afterDateline(tokens, sentence.from);
  while (i > begin && !/^[;“”"«»—:]$/.test(at(tokens, i - 1).text)) i--;
  // `According to the file, the council warned`: the words in front name another source.
  if (at(tokens, i).lower === "according") return null;
  return trim(text, { start: at(tokens, i).start, end: at(tokens, last - 1).end }, /[\s.,;:"“”]/);
}
