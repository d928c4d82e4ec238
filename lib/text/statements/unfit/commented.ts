import { isRole } from "../../identities/name";
import { commentSubjects, interpretingVerbs } from "../../lexicon/evaluation";
import type { Clause } from "../../syntax/clause";
import type { Parsed } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import { subjectHead } from "./subject-head";
import type { Rule } from "./told";

const doVerb = words("do does did");
const personal = words("he she i we who");
const impressions = words(
  "look looks looked sound sounds sounded feel feels felt smell smells smelled taste tastes tasted",
);
const aims = words("want wanted hope hoped plan planned intend intended expect expected mean meant");
const thoughts = words("thought felt wanted hoped knew believed expected wished feared liked loved hated");
/** A rule of life, not a fact: `Nobody comes here to close things`. */
const everybody = words("nobody everybody everyone anybody anyone every each");

/** What comments, interprets, addresses or feels rather than tells. */
export const commented: Rule = ({ tokens, text, clause, before, head, next, subject }) => {
  const { verb } = clause;
  // `So did my mother.`
  if (doVerb.has(head) && !clause.subject && verb.to - verb.from === 1 && at(tokens, verb.from - 1).lower === "so")
    return "no assertion";
  if (doVerb.has(head) && clause.end - verb.to < 2) return "no assertion";
  if (
    verb.passive &&
    /^(?:known|seen|viewed|regarded|considered|perceived|expected|feared|meant|needed|understood)$/.test(head) &&
    (verb.negated || next.lower !== "to") &&
    (head !== "seen" || next.lower === "as")
  )
    return "opinion";
  if (
    /^(?:made|makes|make|gave|gives|issued|delivered)$/.test(head) &&
    /\b(?:announcement|statement|remarks?|comments?|speech|declaration)\b/.test(
      text.slice(at(tokens, verb.to).start, at(tokens, Math.min(clause.end, verb.to + 6) - 1).end),
    )
  )
    return "announcement";
  if (subject === "you") return "address";
  if (
    /^(?:represents?|marks?|signals?|reflects?|underscores?|underlines?|symboli[sz]es?|embod(?:y|ies))$/.test(head) &&
    !personal.has(subject)
  )
    return "interpretation";
  if (interpretingVerbs.has(head) && !hasConcreteSubject(tokens, clause)) return "interpretation";
  if (head === "see" && verb.negated && /^(?:i|we)$/.test(subject)) return "opinion";
  // `planned to leave`: what was in somebody's mind.
  if (aims.has(head) && !verb.passive && next.lower === "to") return "intention";
  // `hit what they aimed at`.
  if (clause.link === "complement" && clause.opener === "what") return "no assertion";
  // `It sounded like a train`: an impression.
  if (impressions.has(head) && /^(?:like|as)$/.test(next.lower)) return "opinion";
  if (thoughts.has(head) && /^(?:i|we)$/.test(subject)) return "opinion";
  if (before === "opinion" && clause.link === "contact") return "opinion";
  if (everybody.has(subject) && !verb.past && clause.subject && at(tokens, clause.subject.to).tag !== "AUX")
    return "opinion";
  if (
    commentSubjects.has(subjectHead(tokens, clause)) &&
    !verb.past &&
    /^(?:the|this|these|such|that|those|his|her|its|their)$/.test(subject)
  )
    return "interpretation";
  return null;
};

function hasConcreteSubject(tokens: Parsed["tokens"], clause: Clause): boolean {
  const first = clause.subject ? at(tokens, clause.subject.from) : null;
  if (!first) return false;
  if (/^(?:he|she|i|we|who)$/.test(first.lower)) return true;
  const head = subjectHead(tokens, clause);
  return isRole(head) || (at(tokens, (clause.subject?.to ?? 0) - 1).tag === "PROPN" && !commentSubjects.has(head));
}
