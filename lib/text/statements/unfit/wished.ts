import { verbForm } from "../../tokens/verb-forms";
import { words } from "../../tokens/words";
import type { Rule } from "./told";

const personal = words("he she i we who");
const wish = words(
  "want wants wanted hope hopes hoped wish wishes need needs intend intends plan plans like love hate care believe believes think thinks know knows expect expects fear feel feels remember prefer guess suppose doubt owe depend trust mind",
);

/** What somebody orders, wishes or has in mind. */
export const wished: Rule = ({ clause, head, subject }) => {
  const { verb } = clause;
  if (
    !clause.subject &&
    clause.link === "main" &&
    !verb.past &&
    verb.shape === "finite" &&
    verb.head === verb.from &&
    verbForm(head) === "base"
  )
    return "order";
  if (clause.link === "adverbial" && !verb.past && /^(?:when|whenever|once)$/.test(clause.opener)) return "condition";
  // `The deal needs approval`: what a thing needs can be looked up.
  if (
    wish.has(head) &&
    (!verb.past || /^(?:wanted|hoped|wished|feared)$/.test(head)) &&
    (!/^needs?$/.test(head) || personal.has(subject))
  )
    return "intention";
  return null;
};
