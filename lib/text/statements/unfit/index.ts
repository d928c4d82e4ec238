import type { Clause } from "../../syntax/clause";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { commented } from "./commented";
import { dependent } from "./dependent";
import { foretold } from "./foretold";
import { judged } from "./judged";
import { questioned } from "./questioned";
import { type Rule, told, type Unfit } from "./told";
import { wished } from "./wished";

export type { Unfit } from "./told";

/** In this order: the first that answers names the reason. */
const rules: readonly Rule[] = [dependent, questioned, foretold, wished, judged, commented];

/** Null when a clause asserts something a reviewer could look up; else what it is instead. */
export function unfit(parsed: Parsed, sentence: ParsedSentence, clause: Clause, before: Unfit | null): Unfit | null {
  const given = told(parsed, sentence, clause, before);
  for (const rule of rules) {
    const answer = rule(given);
    if (answer) return answer === "fit" ? null : answer;
  }
  return null;
}
