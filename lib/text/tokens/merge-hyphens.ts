import { at, type Tag, type Token } from "./token";

const dash = /^[-‐‑]$/;
const word = /^[\p{L}\p{N}]+$/u;

/** Joins what hyphens join (`start-up`, `medium-range`, `re-elected`), from token `from` on; wink gives each part by itself. */
export function mergeHyphens(tokens: Token[], from: number): void {
  let write = from;
  for (let read = from; read < tokens.length; read++) {
    const token = at(tokens, read);
    const last = tokens[write - 1];
    const next = at(tokens, read + 1);
    if (
      last &&
      write > from &&
      last.end === token.start &&
      next.start === token.end &&
      dash.test(token.text) &&
      next.tag !== "PUNCT"
    ) {
      const text = last.text + token.text + next.text;
      tokens[write - 1] = {
        start: last.start,
        end: next.end,
        text,
        lower: text.toLowerCase(),
        tag: jointTag(last, next, at(tokens, read + 2)),
      };
      read++;
    } else if (last && write > from && isDomain(last, token, next)) {
      const text = `${last.text}.${next.text}`;
      tokens[write - 1] = { start: last.start, end: next.end, text, lower: text.toLowerCase(), tag: "PROPN" };
      read++;
    } else tokens[write++] = token;
  }
  tokens.length = write;
}

/** `Echo.org`: a full stop with a word glued to each side. */
const isDomain = (last: Token, token: Token, next: Token) =>
  token.text === "." &&
  last.end === token.start &&
  next.start === token.end &&
  last.text.length > 1 &&
  next.lower === next.text &&
  word.test(last.text) &&
  /^[a-z]{2,4}$/.test(next.text);

function jointTag(first: Token, last: Token, next: Token): Tag {
  if (/^(?:co|re|pre|over|under|out|mis|fast|hand)$/.test(first.lower) && last.tag === "VERB") return "VERB";
  if (first.tag === "PROPN" && last.tag === "PROPN") return "PROPN";
  if (first.tag === "NUM" && last.tag === "NUM") return "NUM";
  if (next.tag === "NOUN" || next.tag === "ADJ" || /(?:ed|ing|ly|[oe]ld|long|wide|based|led|free)$/.test(last.lower))
    return "ADJ";
  return "NOUN";
}
