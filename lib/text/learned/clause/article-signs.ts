import type { Quotation } from "../../quotations/quotation";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";

/** What sort of text a clause stands in, as shares of its sentences from 0 to 1. */
export type ArticleSigns = { personal: number; quoted: number };

const writer = words("i me my we us our you your");

/** `personal`: sentences in which the writer speaks of, or to, somebody outside quotations; `quoted`: those with quoted speech. */
export function readSigns({ tokens, sentences }: Parsed, quotations: readonly Quotation[]): ArticleSigns {
  const speech = quotations.filter((q) => q.use === "speech").sort((a, b) => a.start - b.start);
  let [personal, quoted, next] = [0, 0, 0];
  for (const sentence of sentences) {
    while (next < speech.length && (speech[next]?.end ?? 0) <= sentence.start) next++;
    const near = speech.slice(next, next + 8).filter((q) => q.start < sentence.end);
    if (near.length > 0) quoted++;
    if (hasWriter(tokens, sentence, near)) personal++;
  }
  const count = Math.max(1, sentences.length);
  return { personal: personal / count, quoted: quoted / count };
}

function hasWriter(tokens: Parsed["tokens"], sentence: ParsedSentence, speech: readonly Quotation[]): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = at(tokens, i);
    if (writer.has(token.lower) && !speech.some((q) => q.start <= token.start && token.end <= q.end)) return true;
  }
  return false;
}
