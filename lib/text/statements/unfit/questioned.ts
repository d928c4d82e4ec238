import type { Clause } from "../../syntax/clause";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import type { Rule } from "./told";

/** `decide how they spend it`: what follows is asked, not told. */
const asked =
  /^(?:ask|asks|asked|asking|decide|decides|decided|determine|determined|disclose|disclosed|discuss|establish|explain|explained|investigate|investigating|review|reviewing|reviewed|examine|examining|consider|considering|know|knows|knew|known|learn|say|see|understand|understood|wonder|wonders|wondered|question|questions|unclear|clear)$/;
const objects = words("them him us me");
const sought = /^(?:anyone|anybody|everyone|everybody|whoever|somebody|someone|those|anything|nobody)$/;

/** What is asked or sought, not told: `wondered how it came`, `Who paid?`. */
export const questioned: Rule = ({ tokens, text, sentence, clause, head, next }) => {
  if (
    /^(?:how|why|whether|what|who)$/.test(at(tokens, clause.start - 1).lower) &&
    (asked.test(at(tokens, clause.start - 2).lower) ||
      (asked.test(at(tokens, clause.start - 3).lower) && at(tokens, clause.start - 2).tag === "PRON"))
  )
    return "question";
  // `knew who had lit it`, `anyone who saw it`: asked or sought, not told.
  if (
    clause.opener === "who" &&
    (asked.test(at(tokens, clause.start - 1).lower) || sought.test(at(tokens, clause.start - 1).lower))
  )
    return "question";
  if (at(tokens, clause.start - 1).lower === "how" && /^(?:many|much)$/.test(at(tokens, clause.start).lower))
    return "question";
  if (clause.subject && objects.has(at(tokens, clause.subject.from).lower)) return "no assertion";
  if (clause.start - 1 === sentence.from && /^(?:how|why|what|where)$/.test(at(tokens, clause.start - 1).lower))
    return "no assertion";
  if (head === "let" && next.lower === "alone") return "no assertion";
  if (
    text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end).includes("?") ||
    endsInQuestion({ tokens }, clause, sentence) ||
    asks({ tokens }, clause, sentence)
  )
    return "question";
  return null;
};

const closing = new Set('.?!”’"');

/** Whether the first mark that ends a sentence after the verb is a question mark, as in a quotation before its speaker. */
function endsInQuestion({ tokens }: Pick<Parsed, "tokens">, clause: Clause, sentence: ParsedSentence): boolean {
  for (let i = clause.verb.to; i < sentence.to; i++)
    if (closing.has(at(tokens, i).text)) return at(tokens, i).text === "?";
  return false;
}

const asks = ({ tokens }: Pick<Parsed, "tokens">, clause: Clause, sentence: ParsedSentence) =>
  clause.start === sentence.from &&
  /^(?:what|why|how|who|where|when)$/.test(at(tokens, clause.start).lower) &&
  clause.link === "main" &&
  at(tokens, sentence.to - 1).text === "?";
