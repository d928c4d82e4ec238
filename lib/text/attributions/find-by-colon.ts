import type { Quotation } from "../quotations/quotation";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { quotedExtent } from "./quoted-content";
import { readSource } from "./source";

/** `Moss: “We lost the barn.”`: a name, a colon and a quotation, as in an interview. */
export function findByColon(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text } = parsed;
  let colon = sentence.from;
  while (colon < sentence.from + 6 && /^(?:PROPN|NOUN|DET)$/.test(at(tokens, colon).tag)) colon++;
  if (colon === sentence.from || at(tokens, colon).text !== ":") return [];
  const mark = at(tokens, colon);
  const quotation = quotations.find((q) => q.use === "speech" && q.depth === 0 && q.start >= mark.end);
  if (!quotation || /\S/.test(text.slice(mark.end, quotation.start))) return [];
  const source = readSource(parsed, sentence, sentence.from, colon);
  if (!source || source.to !== colon || !/^(?:name|person|body)$/.test(source.sort)) return [];
  const content = quotedExtent(text, quotation, quotations, Number.POSITIVE_INFINITY);
  const place = { start: at(tokens, source.from).start, end: at(tokens, colon - 1).end };
  return [
    {
      span: { start: place.start, end: content.end },
      source: { ...place, from: source.from, to: colon },
      cue: { start: mark.start, end: mark.end },
      content,
      quoted: "direct",
      sentence: number,
      shape: "quotation",
      verb: "say",
    },
  ];
}
