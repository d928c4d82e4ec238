import type { Token } from "../tokens/token";
import type { NounPhrases } from "./noun-phrases";
import type { VerbGroup } from "./verb-groups";

/** The tokens `[from, to)` of a sentence, in which a verb's subject is looked for. */
export type Scene = {
  tokens: readonly Token[];
  phrases: NounPhrases;
  from: number;
  to: number;
  groups: readonly VerbGroup[];
};
