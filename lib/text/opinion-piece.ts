import type { Quotation } from "./quotations/quotation";
import type { Parsed, ParsedSentence } from "./syntax/parse";
import { at } from "./tokens/token";
import { words } from "./tokens/words";

/** How a writer speaks of himself, to the reader, and of what ought to be. */
const writer = words("should must ought i me my we us our you your");
/** A line of its own that says so, the first words of a headline (`OPINION | `, `The Courier’s view: `), or the stars of a review. */
const label =
  /^(?:(?:opinion|comment|commentary|editorial|leader|column|analysis|review|op-ed|letters?)\b[^.]{0,40}$|(?:opinion|comment|commentary|editorial|column|op-ed|(?:book|film|album|restaurant|theatre|television|tv|music) review)\s?[|:–—]|the \p{L}[\p{L} ]{1,30}[’']s view\b|[★☆✩✭⭐])/iu;
/** In reports hardly a sentence does so outside quotations; in columns every sixth does. */
const personalFrom = 1 / 6;

/** Whether a text argues rather than reports: it is labelled so, or its writer speaks outside quotations. */
export function isOpinionPiece(
  { text, tokens, paragraphs, sentences }: Parsed,
  quotations: readonly Quotation[],
): boolean {
  if (paragraphs.slice(0, 5).some(({ start, end }) => end - start < 160 && label.test(text.slice(start, end))))
    return true;
  if (sentences.length < 8) return false;
  const speech = quotations.filter((q) => q.use === "speech").sort((a, b) => a.start - b.start);
  let [personal, next] = [0, 0];
  for (const sentence of sentences) {
    while (next < speech.length && (speech[next]?.end ?? 0) <= sentence.start) next++;
    const near = speech.slice(next, next + 8);
    if (hasWriter(tokens, sentence, near)) personal++;
  }
  return personal >= sentences.length * personalFrom;
}

function hasWriter(tokens: Parsed["tokens"], sentence: ParsedSentence, speech: readonly Quotation[]): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower, start, end } = at(tokens, i);
    if (writer.has(lower) && !speech.some((q) => q.start <= start && end <= q.end)) return true;
  }
  return false;
}
