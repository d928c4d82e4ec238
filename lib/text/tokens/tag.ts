import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Extent } from "../span";
import type { Tag, Token } from "./token";

const nlp = winkNLP(model, ["pos"]);
/** wink slows down on very long input; a sentence longer than this is tagged in pieces cut at a space. */
const windowLength = 4000;

/** Appends the tokens of one sentence to `tokens`; offsets address `text`. Marks at a `silent` offset are left out. */
export function tagSentence(
  text: string,
  sentence: Extent,
  tokens: Token[],
  silent: ReadonlyMap<number, number>,
): void {
  for (let from = sentence.start; from < sentence.end; ) {
    const to = cut(text, from, sentence.end);
    tagWindow(text, from, to, tokens, silent);
    from = to;
  }
}

function cut(text: string, from: number, end: number): number {
  if (end - from <= windowLength) return end;
  const space = text.lastIndexOf(" ", from + windowLength);
  return space > from ? space : from + windowLength;
}

function tagWindow(text: string, from: number, to: number, tokens: Token[], silent: ReadonlyMap<number, number>): void {
  const words = nlp.readDoc(text.slice(from, to)).tokens();
  const values = words.out(nlp.its.value) as string[];
  const tags = words.out(nlp.its.pos) as Tag[];
  let cursor = from;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? "";
    const start = text.startsWith(value, cursor) ? cursor : text.indexOf(value, cursor);
    // A value wink rewrote cannot be located; skip it rather than guess where it stood.
    if (value.trim() === "" || start < 0 || start + value.length > to || start - cursor > 64) continue;
    cursor = start + value.length;
    if (value.length === 1 && silent.has(start)) continue;
    tokens.push({ start, end: cursor, text: value, lower: value.toLowerCase(), tag: tags[i] ?? "X" });
  }
}
