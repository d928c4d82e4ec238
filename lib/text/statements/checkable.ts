import { isRole } from "../identities/name";
import { commentSubjects, evaluative, evaluativeNouns, interpretingVerbs, speculation } from "../lexicon/evaluation";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { verbForm } from "../tokens/verb-forms";
import { words } from "../tokens/words";
import { keepsSilent } from "./silence";

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

const future = words("will 'll ’ll wo shall");
const possible = words("could may might should would must can ca 'd ’d ought");
const doVerb = words("do does did");
const pointing = words("this that it these those");
const personal = words("he she i we who");
const wish = words(
  "want wants wanted hope hopes hoped wish wishes need needs intend intends plan plans like love hate care believe believes think thinks know knows expect expects fear feel feels remember prefer guess suppose doubt owe depend trust mind",
);

/** Null when a clause asserts something a reviewer could look up; else what it is instead. */
export function unfit(
  { tokens, text, phrases }: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  before: Unfit | null,
): Unfit | null {
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
  if (
    (asked.test(at(tokens, clause.start - 2).lower) ||
      (asked.test(at(tokens, clause.start - 3).lower) && at(tokens, clause.start - 2).tag === "PRON")) &&
    /^(?:how|why|whether|what|who)$/.test(at(tokens, clause.start - 1).lower)
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
  if (clause.subject && /^(?:them|him|us|me)$/.test(at(tokens, clause.subject.from).lower)) return "no assertion";
  if (/^(?:how|why|what|where)$/.test(at(tokens, clause.start - 1).lower) && clause.start - 1 === sentence.from)
    return "no assertion";
  if (at(tokens, verb.head).lower === "let" && at(tokens, verb.to).lower === "alone") return "no assertion";
  if (
    text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end).includes("?") ||
    endsInQuestion({ tokens }, clause, sentence) ||
    asks({ tokens }, clause, sentence)
  )
    return "question";
  if (verb.modal && future.has(verb.modal)) return "prediction";
  if (verb.modal && possible.has(verb.modal) && !keepsSilent(tokens, clause)) return "speculation";
  if (/^(?:if|unless|whether|until|so|lest|where)$/.test(clause.opener)) return "condition";
  if (clause.opener === "that" && at(tokens, clause.from - 1).lower === "so") return "condition";
  const head = at(tokens, verb.head).lower;
  const next = at(tokens, verb.to);
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
    (!/^needs?$/.test(head) || personal.has(at(tokens, clause.subject?.from ?? -1).lower))
  )
    return "intention";
  if (evaluative.has(head) && /^(?:is|are|was|were)$/.test(at(tokens, verb.from).lower)) return "opinion";
  if (
    copula.has(head) &&
    /^for$/.test(at(tokens, verb.to).lower) &&
    pointing.has(at(tokens, clause.subject?.from ?? -1).lower)
  )
    return "opinion";
  // `It hurts.`
  if (
    !verb.past &&
    pointing.has(at(tokens, clause.subject?.from ?? -1).lower) &&
    clause.end === verb.to &&
    verb.to - verb.from === 1
  )
    return "opinion";
  // `Our thoughts are with the families`.
  if (copula.has(head) && /^(?:thoughts|hearts|prayers)$/.test(subjectHead(tokens, clause))) return "opinion";
  // `It is thought that`, `It was hoped that`: what is thought follows.
  if (verb.passive && next.lower === "that" && at(tokens, clause.subject?.from ?? -1).lower === "it")
    return "no assertion";
  // `someone has to answer for it`.
  if (/^(?:has|have)$/.test(head) && next.lower === "to" && obliged.test(at(tokens, clause.subject?.from ?? -1).lower))
    return "order";
  // `A contract is not a suggestion`: a definition.
  if (
    copula.has(head) &&
    !verb.past &&
    /^an?$/.test(at(tokens, clause.subject?.from ?? -1).lower) &&
    /^an?$/.test(at(tokens, verb.to).lower) &&
    clause.link === "main"
  )
    return "opinion";
  if (copula.has(head) && !verb.passive) return judged({ tokens, phrases }, clause);
  // `So did my mother.`
  if (doVerb.has(head) && !clause.subject && verb.to - verb.from === 1 && at(tokens, verb.from - 1).lower === "so")
    return "no assertion";
  if (doVerb.has(head) && clause.end - verb.to < 2) return "no assertion";
  if (
    verb.passive &&
    /^(?:known|seen|viewed|regarded|considered|perceived|expected|feared|meant|needed|understood)$/.test(head) &&
    (verb.negated || at(tokens, verb.to).lower !== "to") &&
    (head !== "seen" || at(tokens, verb.to).lower === "as")
  )
    return "opinion";
  if (
    /^(?:made|makes|make|gave|gives|issued|delivered)$/.test(head) &&
    /\b(?:announcement|statement|remarks?|comments?|speech|declaration)\b/.test(
      text.slice(at(tokens, verb.to).start, at(tokens, Math.min(clause.end, verb.to + 6) - 1).end),
    )
  )
    return "announcement";
  if (/^you$/.test(at(tokens, clause.subject?.from ?? -1).lower)) return "address";
  if (
    /^(?:represents?|marks?|signals?|reflects?|underscores?|underlines?|symboli[sz]es?|embod(?:y|ies))$/.test(head) &&
    !personal.has(at(tokens, clause.subject?.from ?? -1).lower)
  )
    return "interpretation";
  if (interpretingVerbs.has(head) && !hasConcreteSubject(tokens, clause)) return "interpretation";
  if (head === "see" && verb.negated && /^(?:i|we)$/.test(at(tokens, clause.subject?.from ?? -1).lower))
    return "opinion";
  // `planned to leave`: what was in somebody's mind.
  if (aims.has(head) && !verb.passive && next.lower === "to") return "intention";
  // `hit what they aimed at`.
  if (clause.link === "complement" && clause.opener === "what") return "no assertion";
  // `It sounded like a train`: an impression.
  if (impressions.has(head) && /^(?:like|as)$/.test(at(tokens, verb.to).lower)) return "opinion";
  if (thoughts.has(head) && /^(?:i|we)$/.test(at(tokens, clause.subject?.from ?? -1).lower)) return "opinion";
  if (before === "opinion" && clause.link === "contact") return "opinion";
  if (
    everybody.has(at(tokens, clause.subject?.from ?? -1).lower) &&
    !verb.past &&
    clause.subject &&
    at(tokens, clause.subject.to).tag !== "AUX"
  )
    return "opinion";
  const subject = subjectHead(tokens, clause);
  if (
    commentSubjects.has(subject) &&
    !verb.past &&
    /^(?:the|this|these|such|that|those|his|her|its|their)$/.test(at(tokens, clause.subject?.from ?? -1).lower)
  )
    return "interpretation";
  return null;
}

/** `decide how they spend it`: what follows is asked, not told. */
const asked =
  /^(?:ask|asks|asked|asking|decide|decides|decided|determine|determined|disclose|disclosed|discuss|establish|explain|explained|investigate|investigating|review|reviewing|reviewed|examine|examining|consider|considering|know|knows|knew|known|learn|say|see|understand|understood|wonder|wonders|wondered|question|questions|unclear|clear)$/;
const impressions = words(
  "look looks looked sound sounds sounded feel feels felt smell smells smelled taste tastes tasted",
);
const aims = words("want wanted hope hoped plan planned intend intended expect expected mean meant");
const sought = /^(?:anyone|anybody|everyone|everybody|whoever|somebody|someone|those|anything|nobody)$/;
const thoughts = words("thought felt wanted hoped knew believed expected wished feared liked loved hated");
/** A rule of life, not a fact: `Nobody comes here to close things`. */
const everybody = words("nobody everybody everyone anybody anyone every each");

/** `than feared`, `than previously thought`. */
const followsThan = (tokens: Parsed["tokens"], i: number) =>
  at(tokens, at(tokens, i - 1).tag === "ADV" ? i - 2 : i - 1).lower === "than";

const obliged = /^(?:we|you|they|i|someone|somebody|it|that|this)$/;

const copula = words(
  "is are was were be been being 's ’s 're ’re 'm ’m am remain remains remained become becomes became seem seems appear appears look looks",
);

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

/** A predicate of judgement: \`is unclear\`, \`is a pivotal moment\`, \`are funny and furious\`. */
function judged({ tokens, phrases }: Pick<Parsed, "tokens" | "phrases">, clause: Clause): Unfit | null {
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
    (first.tag === "VERB" && (phrases.start[i] ?? -1) < 0 && evaluative.has(first.lower))
  )
    return evaluative.has(first.lower) ? "opinion" : null;
  const end = phrases.end[i] ?? -1;
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

function subjectHead(tokens: Parsed["tokens"], clause: Clause): string {
  if (!clause.subject) return "";
  for (let i = clause.subject.from; i < clause.subject.to; i++) {
    const next = at(tokens, i + 1);
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(at(tokens, i).tag) &&
      (i + 1 >= clause.subject.to || !/^(?:NOUN|PROPN|PART)$/.test(next.tag))
    )
      return at(tokens, i).lower;
  }
  return at(tokens, clause.subject.to - 1).lower;
}

function hasConcreteSubject(tokens: Parsed["tokens"], clause: Clause): boolean {
  const first = clause.subject ? at(tokens, clause.subject.from) : null;
  if (!first) return false;
  if (/^(?:he|she|i|we|who)$/.test(first.lower)) return true;
  const head = subjectHead(tokens, clause);
  return isRole(head) || (at(tokens, (clause.subject?.to ?? 0) - 1).tag === "PROPN" && !commentSubjects.has(head));
}
