import { speculation } from "../../lexicon/evaluation";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import { keepsSilent } from "./silence";
import type { Rule } from "./told";

const future = words("will 'll ’ll wo shall");
const conditional = words("if unless whether until so lest where");
const possible = words("could may might should would must can ca 'd ’d ought");

/** What is to come, may come, or hangs on something that may: `will close`, `could fail`, `if it rains`. */
export const foretold: Rule = ({ tokens, clause, head, next }) => {
  const { verb } = clause;
  if (verb.modal && future.has(verb.modal)) return "prediction";
  if (verb.modal && possible.has(verb.modal) && !keepsSilent(tokens, clause)) return "speculation";
  if (conditional.has(clause.opener)) return "condition";
  if (clause.opener === "that" && at(tokens, clause.from - 1).lower === "so") return "condition";
  for (let i = verb.from; i < Math.min(clause.end, verb.to + 3); i++)
    if (speculation.has(at(tokens, i).lower)) return "speculation";
  if (
    /^(?:going|set|due|expected|scheduled|poised|about|bound|slated)$/.test(
      head === "going" || verb.passive ? head : next.lower,
    ) &&
    (next.lower === "to" || at(tokens, verb.to + 1).lower === "to")
  )
    return "prediction";
  if (
    verb.passive &&
    !verb.past &&
    /^(?:planned|scheduled|expected|slated)$/.test(head) &&
    /^(?:for|in|on)$/.test(next.lower)
  )
    return "prediction";
  return null;
};
