import { outletNames } from "../lexicon/sources";
import type { Quotation } from "../quotations/quotation";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { quotedExtent } from "./quoted-content";
import { saidBefore } from "./said-before";
import { readSource } from "./source";

/** `Moss: “We lost the barn.”`, `Moss – “We lost it.”`: a name, a colon or a dash, and a quotation, as in an interview. */
export function findByColon(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text } = parsed;
  let colon = sentence.from;
  while (colon < sentence.from + 6 && /^(?:PROPN|NOUN|DET)$/.test(at(tokens, colon).tag)) colon++;
  if (colon === sentence.from || !/^[:—–-]$/.test(at(tokens, colon).text)) return [];
  const mark = at(tokens, colon);
  const quotation = quotations.find((q) => q.use === "speech" && q.depth === 0 && q.start >= mark.end);
  if (!quotation || /\S/.test(text.slice(mark.end, quotation.start))) return [];
  const source = readSource(parsed, sentence, sentence.from, colon);
  if (!source || source.to !== colon || !/^(?:name|person|body)$/.test(source.sort)) return [];
  const content = quotedExtent(text, quotation, quotations, Number.POSITIVE_INFINITY);
  return [saidBefore(tokens, { from: source.from, mark: colon, content, sentence: number, shape: "quotation" })];
}

/** `“We lost the barn.” – Ada Moss`: a quotation that ends its sentence, a dash, and who said it up to the paragraph's end. */
export function findByDash(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text, paragraphs } = parsed;
  const paragraph = paragraphs[sentence.paragraph] ?? sentence;
  let dash = sentence.from;
  while (dash < sentence.to && !/^[—–-]+$/.test(at(tokens, dash).text)) dash++;
  const mark = at(tokens, dash);
  const quotation = quotations.findLast((q) => q.use === "speech" && q.depth === 0 && q.end <= mark.start);
  if (dash >= sentence.to || !quotation || quotation.start > paragraph.start + 1) return [];
  if (/\S/.test(text.slice(quotation.end, mark.start)) || sentence.clauses.some((c) => c.verb.from > dash)) return [];
  const source = readSource(parsed, sentence, dash + 1, sentence.to);
  if (!source || !/^(?:name|person)$/.test(source.sort)) return [];
  // `“Document found on street” – Toronto Star` names a headline.
  if (
    outletNames.test(text.slice(mark.end, sentence.end)) ||
    !/[.!?…]$/.test(text.slice(quotation.start, quotation.inner.end))
  )
    return [];
  const content = quotedExtent(
    text,
    quotation,
    quotations.filter((q) => q.end <= mark.start),
    mark.start,
  );
  const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
  return [
    {
      span: { start: content.start, end: place.end },
      source: { ...place, from: source.from, to: source.to },
      cue: { start: mark.start, end: mark.end },
      content,
      quoted: "direct",
      sentence: number,
      shape: "quotation",
      verb: "say",
    },
  ];
}
