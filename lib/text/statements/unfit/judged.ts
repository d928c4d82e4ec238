import { evaluative, evaluativeNouns } from "../../lexicon/evaluation";
import type { Clause } from "../../syntax/clause";
import type { Parsed } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import { subjectHead } from "./subject-head";
import type { Rule, Unfit } from "./told";

const pointing = words("this that it these those");
const obliged = /^(?:we|you|they|i|someone|somebody|it|that|this)$/;
const copula = words(
  "is are was were be been being 's ’s 're ’re 'm ’m am remain remains remained become becomes became seem seems appear appears look looks",
);

/** What is judged rather than told, by a verb of being: `is unclear`, `was a scandal`, `A contract is not a suggestion`. */
export const judged: Rule = ({ tokens, phrases, clause, head, next, subject }) => {
  const { verb } = clause;
  if (evaluative.has(head) && /^(?:is|are|was|were)$/.test(at(tokens, verb.from).lower)) return "opinion";
  if (copula.has(head) && next.lower === "for" && pointing.has(subject)) return "opinion";
  // `It hurts.`
  if (!verb.past && pointing.has(subject) && clause.end === verb.to && verb.to - verb.from === 1) return "opinion";
  // `Our thoughts are with the families`.
  if (copula.has(head) && /^(?:thoughts|hearts|prayers)$/.test(subjectHead(tokens, clause))) return "opinion";
  // `It is thought that`, `It was hoped that`: what is thought follows.
  if (verb.passive && next.lower === "that" && subject === "it") return "no assertion";
  // `someone has to answer for it`.
  if (/^(?:has|have)$/.test(head) && next.lower === "to" && obliged.test(subject)) return "order";
  // `A contract is not a suggestion`: a definition.
  if (copula.has(head) && !verb.past && /^an?$/.test(subject) && /^an?$/.test(next.lower) && clause.link === "main")
    return "opinion";
  if (copula.has(head) && !verb.passive) return ofPredicate({ tokens, phrases }, clause) ?? "fit";
  return null;
};

/** A predicate of judgement: `is unclear`, `is a pivotal moment`, `are funny and furious`. */
function ofPredicate({ tokens, phrases }: Pick<Parsed, "tokens" | "phrases">, clause: Clause): Unfit | null {
  let i = clause.verb.to;
  while (
    i < clause.end &&
    (at(tokens, i).tag === "ADV" || /^(?:not|n't|n’t|no|so|very|too|that)$/.test(at(tokens, i).lower))
  )
    i++;
  const first = at(tokens, i);
  if (i >= clause.end) return "opinion";
  // `too expensive to run`: judged against a measure nobody names.
  if (at(tokens, i - 1).lower === "too" && i > clause.verb.to) return "opinion";
  if (at(tokens, i).lower === "to") return "opinion";
  if (
    first.tag === "ADJ" ||
    first.tag === "ADV" ||
    (first.tag === "VERB" && !phrases.has(i) && evaluative.has(first.lower))
  )
    return evaluative.has(first.lower) ? "opinion" : null;
  const end = phrases.endsAt(i);
  if (end < 0) return null;
  const noun = at(tokens, end - 1).lower;
  const subject = clause.subject ? at(tokens, clause.subject.from).lower : "";
  if (
    pointing.has(subject) &&
    clause.subject &&
    clause.subject.to - clause.subject.from === 1 &&
    /^(?:a|an|one)$/.test(at(tokens, i).lower)
  )
    return "opinion";
  if (evaluativeNouns.has(noun)) return "opinion";
  for (let k = i; k < end; k++) if (evaluative.has(at(tokens, k).lower)) return "opinion";
  return null;
}
