import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Extent } from "../span";
import { breakFloods } from "./break-floods";
import { foldLetters } from "./fold-letters";
import type { Tag, Token } from "./token";

const nlp = winkNLP(model, ["pos"]);
/** wink slows down on very long input; a stretch longer than this is tagged in pieces cut at a space. */
const windowLength = 4000;

/**
 * The tokens of a stretch of the text, such as a paragraph; offsets address `text`, of which `plain` is the same with plain
 * spaces. Marks at a `silent` offset are left out.
 */
export function tagStretch(text: string, plain: string, stretch: Extent, silent: ReadonlyMap<number, number>): Token[] {
  const tokens: Token[] = [];
  for (let from = stretch.start; from < stretch.end; ) {
    const to = cut(plain, from, stretch.end);
    tagWindow(text, plain, from, to, tokens, silent);
    from = to;
  }
  return tokens;
}

function cut(text: string, from: number, end: number): number {
  if (end - from <= windowLength) return end;
  const space = text.slice(from, from + windowLength + 1).lastIndexOf(" ");
  return space > 0 ? from + space : from + windowLength;
}

function tagWindow(
  text: string,
  plain: string,
  from: number,
  to: number,
  tokens: Token[],
  silent: ReadonlyMap<number, number>,
): void {
  const window = plain.slice(from, to);
  const known = breakFloods(foldLetters(window));
  const words = nlp.readDoc(known).tokens();
  const values = words.out(nlp.its.value) as string[];
  const tags = words.out(nlp.its.pos) as Tag[];
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? "";
    while (cursor < known.length && isSpace(known.charCodeAt(cursor))) cursor++;
    const start = known.startsWith(value, cursor) ? cursor : closeBy(known, value, cursor);
    // A value wink rewrote cannot be located; skip it rather than guess where it stood.
    if (start < 0 || start + value.length > known.length || value.trim() === "") continue;
    cursor = start + value.length;
    if (value.length === 1 && silent.has(from + start)) continue;
    const push = (first: number, last: number, tag: Tag) =>
      tokens.push({
        start: from + first,
        end: from + last,
        text: text.slice(from + first, from + last),
        lower: window.slice(first, last).toLowerCase(),
        tag,
      });
    // wink parts `it’s` and `you’re`, but takes `I’m` for a name.
    if (iAm.test(value)) {
      push(start, start + 1, "PRON");
      push(start + 1, cursor, "AUX");
    } else push(start, cursor, tags[i] ?? "X");
  }
}

const iAm = /^[Ii][’']m$/;

/** Where `value` begins at most 64 units after `from`, or -1; a search of all that follows would make a long text quadratic. */
function closeBy(text: string, value: string, from: number): number {
  const at = text.slice(from, from + 64 + value.length).indexOf(value);
  return at < 0 ? -1 : from + at;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
