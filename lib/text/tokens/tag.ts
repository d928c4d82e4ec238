import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Extent } from "../span";
import type { Tag, Token } from "./token";

const nlp = winkNLP(model, ["pos"]);
/** wink slows down on very long input; a stretch longer than this is tagged in pieces cut at a space. */
const windowLength = 4000;

/** The tokens of a stretch of the text, such as a paragraph; offsets address `text`. Marks at a `silent` offset are left out. */
export function tagStretch(text: string, stretch: Extent, silent: ReadonlyMap<number, number>): Token[] {
  const tokens: Token[] = [];
  for (let from = stretch.start; from < stretch.end; ) {
    const to = cut(text, from, stretch.end);
    tagWindow(text, from, to, tokens, silent);
    from = to;
  }
  return tokens;
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
    while (cursor < to && isSpace(text.charCodeAt(cursor))) cursor++;
    const start = text.startsWith(value, cursor) ? cursor : text.indexOf(value, cursor);
    // A value wink rewrote cannot be located; skip it rather than guess where it stood.
    if (start < 0 || start + value.length > to || start - cursor > 64 || value.trim() === "") continue;
    cursor = start + value.length;
    if (value.length === 1 && silent.has(start)) continue;
    tokens.push({ start, end: cursor, text: value, lower: value.toLowerCase(), tag: tags[i] ?? "X" });
  }
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160;
