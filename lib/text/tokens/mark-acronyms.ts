import { at, type Token } from "./token";

/** Acronyms that in small letters are a pronoun, a verb or a conjunction: `US forces`, `the WHO said`, `IT staff`. */
const acronyms = new Set(["US", "WHO", "IT", "IS", "OR", "AM", "AS", "HE", "WE"]);

/** Marks, among one sentence's tokens `[from, to)`, acronyms as names that no later stage may read as a small word. */
export function markAcronyms(tokens: readonly Token[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    if (!acronyms.has(token.text) || isShouted(at(tokens, i - 1)) || isShouted(at(tokens, i + 1))) continue;
    token.tag = "PROPN";
    token.lower = token.text;
  }
}

/** A word in capitals beside it: a headline or a shout, where capitals tell nothing. */
const isShouted = ({ text }: Token) => text.length > 3 && /^\p{Lu}+$/u.test(text);
