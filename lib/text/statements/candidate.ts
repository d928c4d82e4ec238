import { contains, type Extent, overlaps } from "../span";
import type { Clause } from "../syntax/clause";
import { isNegative } from "../syntax/negative";
import type { Parsed } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import { startOf, trimTime, withRank, withTime } from "./extent";
import type { Near } from "./near";
import { onlyMeasures } from "./only-measures";
import { isScheduled } from "./scheduled";
import type { Unfit } from "./unfit";

/** What the rules say of a clause: a statement (`fit`), no assertion and why, or one that another kind already makes. */
export type Verdict =
  | Unfit
  | "fit"
  | "told of a source"
  | "what something can do"
  | "who somebody is"
  | "which one is meant"
  | "comment"
  | "place in time"
  | "measure"
  | "schedule"
  | "rank";

/** A clause that may be a statement, with the extents it would have and the rules' verdict. */
export type Candidate = Extent & { core: Extent; sentence: number; clause: Clause; verdict: Verdict };

export function toCandidate(
  parsed: Parsed,
  number: number,
  clause: Clause,
  near: Near,
  unfit: Unfit | null,
): Candidate {
  const { tokens } = parsed;
  const last = clause.link === "apposition" ? clause.end : withRank(parsed, Math.max(clause.end, clause.verb.to));
  const extent = { start: at(tokens, clause.start).start, end: at(tokens, last - 1).end };
  const from = clause.link === "apposition" ? extent.start : at(tokens, clause.verb.from).start;
  const core = trimTime(parsed, beforeAbility({ start: from, end: extent.end }, near), near.dates);
  return {
    start: startOf(parsed, number, clause, near, extent.start, core),
    end: withTime(core.end, extent.end, near.dates),
    core,
    sentence: number,
    clause,
    verdict: unfit ?? verdictOn(parsed, number, clause, near, extent, core),
  };
}

/** `runs on a new chip | designed to process speech`: what it can do is a claim of its own. */
function beforeAbility(core: Extent, { capabilities }: Near): Extent {
  const ability = capabilities.find((c) => c.core.start > core.start + 1 && c.core.start < core.end);
  return ability ? { start: core.start, end: Math.max(core.start + 1, ability.core.start - 1) } : core;
}

function verdictOn(parsed: Parsed, number: number, clause: Clause, near: Near, extent: Extent, core: Extent): Verdict {
  const { tokens } = parsed;
  const head = at(tokens, clause.verb.head);
  if (near.cues.some((cue) => overlaps(cue, head))) return "told of a source";
  if (
    near.capabilities.some(
      (c) =>
        overlaps(c.core, head) ||
        (contains(c.core, { start: at(tokens, clause.verb.to).start, end: at(tokens, clause.verb.to).end }) &&
          /^(?:is|are|was|were|be|been|'s)$/.test(head.lower)),
    )
  )
    return "what something can do";
  if (near.identities.some((i) => contains(i, head) && i.start <= head.start)) return "who somebody is";
  if (clause.link === "apposition") return "rank";
  if (clause.link === "contact") return "which one is meant";
  if (clause.link === "participle" && !telling(parsed, clause)) return "comment";
  if (speaksOnly(parsed, clause)) return "told of a source";
  // `Its report, published last month, found`: the date alone is what is told.
  if (clause.link === "participle" && core.end < extent.end && core.end <= at(tokens, clause.verb.to - 1).end)
    return "place in time";
  if (onlyMeasures(parsed, clause, near)) return "measure";
  // A headline tells the past in the present tense.
  return number > 0 && isScheduled(parsed, clause, near.dates) ? "schedule" : "fit";
}

/** `she said`: a verb of saying whose words no attribution took. */
function speaksOnly({ tokens }: Parsed, clause: Clause): boolean {
  const cue = cueVerb(at(tokens, clause.verb.head).lower);
  return (
    cue !== null &&
    !clause.verb.passive &&
    !isNegative(tokens, clause) &&
    !cue.frames.has("w") &&
    cue.frames.has("c") &&
    /^(?:say|tell|add|state)$/.test(cue.lemma) &&
    !(cue.lemma === "add" && /^(?:NUM|DET|SYM)$/.test(at(tokens, clause.verb.to).tag))
  );
}

const tellingVerbs = words(
  "killing injuring wounding leaving forcing causing destroying damaging sending winning losing beating becoming taking ending closing selling buying arresting written founded built published released made owned developed produced signed based born led backed funded located launched followed organised organized commissioned designed displacing cutting raising bringing defeating scoring crashing seizing evacuating trapping burning striking hitting",
);

/** A participle set off by a comma that tells an event of its own (`killing 11 passengers`), not a comment. */
const telling = ({ tokens }: Parsed, clause: Clause) =>
  tellingVerbs.has(at(tokens, clause.verb.head).lower) && at(tokens, clause.verb.to).lower !== "up";
