import { at, type Token } from "../tokens/token";
import type { Clause } from "./clause";

/** Whether a clause denies: by its verb (`has not said`) or by its subject (`neither side has said`). */
export const isNegative = (tokens: readonly Token[], { verb, subject }: Clause): boolean =>
  verb.negated ||
  at(tokens, verb.from - 1).lower === "never" ||
  (subject !== null && /^(?:no|neither|none)$/.test(at(tokens, subject.from).lower));
