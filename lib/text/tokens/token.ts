/** Universal part-of-speech tags, as wink names them. */
export type Tag =
  | "NOUN"
  | "PROPN"
  | "VERB"
  | "AUX"
  | "ADJ"
  | "ADV"
  | "PRON"
  | "DET"
  | "ADP"
  | "NUM"
  | "PART"
  | "CCONJ"
  | "SCONJ"
  | "PUNCT"
  | "SYM"
  | "INTJ"
  | "X";

/** One word, number or mark. `start` and `end` are UTF-16 offsets of the whole text. */
export type Token = { start: number; end: number; text: string; lower: string; tag: Tag };

/** A sentence of the text: UTF-16 offsets, its paragraph's number, and its tokens `[from, to)` in the text's token list. */
export type TokenSentence = { start: number; end: number; paragraph: number; from: number; to: number };

/** Stands for "no token", so that looking beyond either end of the list needs no check. */
export const nothing: Token = { start: -1, end: -1, text: "", lower: "", tag: "X" };
// The bounds are asked first: a read at -1 makes the engine treat every read here as one of any property.
export const at = (tokens: readonly Token[], index: number): Token =>
  index >= 0 && index < tokens.length ? (tokens[index] ?? nothing) : nothing;
