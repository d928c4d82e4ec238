import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Extent } from "../span";
import { foldLetters } from "./fold-letters";
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
  const space = text.slice(from, from + windowLength + 1).lastIndexOf(" ");
  return space > 0 ? from + space : from + windowLength;
}

function tagWindow(text: string, from: number, to: number, tokens: Token[], silent: ReadonlyMap<number, number>): void {
  const read = foldLetters(text.slice(from, to));
  const words = nlp.readDoc(read).tokens();
  const values = words.out(nlp.its.value) as string[];
  const tags = words.out(nlp.its.pos) as Tag[];
  let cursor = from;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? "";
    while (cursor < to && isSpace(text.charCodeAt(cursor))) cursor++;
    const start = read.startsWith(value, cursor - from) ? cursor : closeBy(read, value, cursor - from) + from;
    // A value wink rewrote cannot be located; skip it rather than guess where it stood.
    if (start < from || start + value.length > to || value.trim() === "") continue;
    cursor = start + value.length;
    if (value.length === 1 && silent.has(start)) continue;
    const word = text.slice(start, cursor);
    tokens.push({ start, end: cursor, text: word, lower: word.toLowerCase(), tag: tags[i] ?? "X" });
  }
}

/** Where `value` begins at most 64 units after `from`, or -1; a search of all that follows would make a long text quadratic. */
function closeBy(text: string, value: string, from: number): number {
  const at = text.slice(from, from + 64 + value.length).indexOf(value);
  return at < 0 ? -1 : from + at;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160;
