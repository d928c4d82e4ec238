import { type Extent, overlaps } from "../../span";
import type { Candidate } from "../../statements/candidate";
import type { Near } from "../../statements/near";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { at, type Token } from "../../tokens/token";
import { step } from "../features";

/** A clause whose edges are looked for, with its sentence and what the other kinds found there. */
export type Bounded = { parsed: Parsed; sentence: ParsedSentence; candidate: Candidate; near: Near };

/** Where a statement might begin or end: at an offset of the text, before the token of that number. `own`: where the rules put it. */
export type Edge = { token: number; offset: number; own: boolean };

/** No edge is looked for further from the verb than this many tokens. */
export const reach = 16;

/** A mark as itself, a word by its tag; `edge` for what lies outside the sentence. */
export const kindOf = (token: Token | null): string =>
  token === null ? "edge" : token.tag === "PUNCT" ? token.text : token.tag;

/** A distance in steps, to the left below 0. */
export const signed = (n: number): number => (n < 0 ? -step(-n) : step(n));

/** How much longer one stretch is than another, in half powers of two, from -4 to 4. */
export const ratio = (a: number, b: number): number =>
  Math.max(-4, Math.min(4, Math.round(2 * Math.log2((a + 1) / Math.max(1, b)))));

export const meets = (list: readonly Extent[], extent: Extent): boolean => list.some((e) => overlaps(e, extent));

/** The verbs and commas of the tokens `[from, to)`, each counted to 3. */
export function count({ tokens, phrases }: Parsed, from: number, to: number) {
  let [verbs, commas] = [0, 0];
  for (let i = from; i < to; i++) {
    const { tag, text } = at(tokens, i);
    if ((tag === "AUX" || tag === "VERB") && !phrases.has(i)) verbs++;
    else if (text === ",") commas++;
  }
  return { verbs: Math.min(3, verbs), commas: Math.min(3, commas) };
}

/** Words and marks that a clause or a part of one may begin after. */
export const parts = ({ tag, lower }: Token): boolean =>
  tag === "PUNCT" || tag === "CCONJ" || tag === "SCONJ" || lower === "that" || lower === "who" || lower === "which";
