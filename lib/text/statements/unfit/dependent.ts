import type { Parsed } from "../../syntax/parse";
import { at } from "../../tokens/token";
import type { Rule } from "./told";

/** What hangs on another clause, or is words of one: `worse than feared`, `rejected as “made up”`. */
export const dependent: Rule = ({ tokens, clause, before }) => {
  const { verb } = clause;
  // `likely to deepen as both nations continue`: what hangs on a prediction shares its lot.
  if (
    clause.link === "adverbial" &&
    clause.opener === "as" &&
    !verb.past &&
    /prediction|speculation/.test(before ?? "")
  )
    return "prediction";
  // `asked that it be kept`, `worse than feared`, `let alone`: no event of their own.
  if (at(tokens, verb.from).lower === "be") return "no assertion";
  if (!clause.subject && followsThan(tokens, verb.from)) return "no assertion";
  // `rejected as “made up”`, `Among them was Roe`, `How it came is a riddle`: words of another clause.
  if (
    !clause.subject &&
    /^as$/.test(at(tokens, verb.from - (/^["“‘']$/.test(at(tokens, verb.from - 1).text) ? 2 : 1)).lower)
  )
    return "no assertion";
  if (at(tokens, clause.start - 1).lower === "than") return "no assertion";
  return null;
};

/** `than feared`, `than previously thought`. */
const followsThan = (tokens: Parsed["tokens"], i: number) =>
  at(tokens, at(tokens, i - 1).tag === "ADV" ? i - 2 : i - 1).lower === "than";
