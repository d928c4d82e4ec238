import type { Clause } from "../../syntax/clause";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { at, type Token } from "../../tokens/token";

/** Why a clause asserts nothing checkable. */
export type Unfit =
  | "no assertion"
  | "announcement"
  | "address"
  | "question"
  | "order"
  | "prediction"
  | "speculation"
  | "opinion"
  | "interpretation"
  | "condition"
  | "intention";

/** A clause with what the rules ask of it again and again: its main verb, the word after its verbs, its subject's first word, all in lower case. */
export type Told = Pick<Parsed, "tokens" | "phrases" | "text"> & {
  sentence: ParsedSentence;
  clause: Clause;
  /** Why the clause before asserts nothing, or null. */
  before: Unfit | null;
  head: string;
  next: Token;
  subject: string;
};

/** Null where the rule has nothing to say of a clause; `fit` where no later rule may. */
export type Rule = (told: Told) => Unfit | "fit" | null;

export const told = (
  { tokens, phrases, text }: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  before: Unfit | null,
): Told => ({
  tokens,
  phrases,
  text,
  sentence,
  clause,
  before,
  head: at(tokens, clause.verb.head).lower,
  next: at(tokens, clause.verb.to),
  subject: at(tokens, clause.subject?.from ?? -1).lower,
});
