import type { FoundAttribution } from "../attributions/attribution";
import type { FoundCapability } from "../capabilities/find-capabilities";
import type { FoundDate } from "../dates/find-dates";
import type { FoundIdentity } from "../identities/find-identities";
import { measuringVerbs } from "../lexicon/evaluation";
import type { FoundQuantity } from "../quantities/find-quantities";
import { contains, type Extent, overlaps } from "../span";
import type { Clause } from "../syntax/clause";
import { isNegative } from "../syntax/negative";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import { isScheduled } from "./scheduled";
import { type Unfit, unfit } from "./unfit";

export type FoundStatement = Extent & { core: Extent; sentence: number; clause: Clause };
export type Others = {
  attributions: readonly FoundAttribution[];
  dates: readonly FoundDate[];
  quantities: readonly FoundQuantity[];
  capabilities: readonly FoundCapability[];
  identities: readonly FoundIdentity[];
};
export type Statements = { statements: FoundStatement[]; unfit: Map<number, Unfit[]> };

/** Every clause that asserts something no other kind already asserts; and, by sentence, why the others were left out. */
export function findStatements(parsed: Parsed, others: Others, isFrame: (extent: Extent) => boolean): Statements {
  const result: Statements = { statements: [], unfit: new Map() };
  const bySentence = group(others);
  parsed.sentences.forEach((sentence, number) => {
    const here = bySentence(number, sentence);
    let reason: Unfit | null = null;
    for (const clause of sentence.clauses) {
      reason = unfit(parsed, sentence, clause, reason);
      if (reason) result.unfit.set(number, [...(result.unfit.get(number) ?? []), reason]);
      else {
        const statement = toStatement(parsed, number, clause, here);
        if (statement && !isFrame(statement)) result.statements.push(statement);
      }
    }
  });
  return result;
}

type Near = Others & { cues: Extent[] };

/** The claims of one sentence; the lists are in the order of the text, so each is walked once. */
function group(others: Others): (number: number, sentence: ParsedSentence) => Near {
  const pick = <T extends { sentence: number }>(list: readonly T[]) => {
    const map = new Map<number, T[]>();
    for (const item of list) {
      const known = map.get(item.sentence);
      if (known) known.push(item);
      else map.set(item.sentence, [item]);
    }
    return map;
  };
  const [attributions, dates, quantities, capabilities] = [
    pick(others.attributions),
    pick(others.dates),
    pick(others.quantities),
    pick(others.capabilities),
  ];
  let next = 0;
  return (number, sentence) => {
    while (next < others.identities.length && (others.identities[next]?.start ?? 0) < sentence.start) next++;
    let last = next;
    while (last < others.identities.length && (others.identities[last]?.start ?? 0) < sentence.end) last++;
    const said = attributions.get(number) ?? [];
    return {
      attributions: said,
      dates: dates.get(number) ?? [],
      quantities: quantities.get(number) ?? [],
      capabilities: capabilities.get(number) ?? [],
      identities: others.identities.slice(next, last),
      cues: said.map((a) => a.cue),
    };
  };
}

function toStatement(parsed: Parsed, number: number, clause: Clause, near: Near): FoundStatement | null {
  const { tokens } = parsed;
  const head = at(tokens, clause.verb.head);
  const last = withRank(parsed, Math.max(clause.end, clause.verb.to));
  const extent = { start: at(tokens, clause.start).start, end: at(tokens, last - 1).end };
  if (near.cues.some((cue) => overlaps(cue, head))) return null;
  if (
    near.capabilities.some(
      (c) =>
        overlaps(c.core, head) ||
        (contains(c.core, { start: at(tokens, clause.verb.to).start, end: at(tokens, clause.verb.to).end }) &&
          /^(?:is|are|was|were|be|been|'s)$/.test(head.lower)),
    )
  )
    return null;
  if (near.identities.some((i) => contains(i, head) && i.start <= head.start)) return null;
  if (clause.link === "contact" || (clause.link === "participle" && !telling(parsed, clause))) return null;
  const cue = cueVerb(head.lower);
  if (
    cue &&
    !clause.verb.passive &&
    !isNegative(tokens, clause) &&
    !cue.frames.has("w") &&
    cue.frames.has("c") &&
    /^(?:say|tell|add|state)$/.test(cue.lemma) &&
    !(cue.lemma === "add" && /^(?:NUM|DET|SYM)$/.test(at(tokens, clause.verb.to).tag))
  )
    return null;
  const core = trimTime(parsed, { start: at(tokens, clause.verb.from).start, end: extent.end }, near.dates);
  // `Its report, published last month, found`: the date alone is what is told.
  if (clause.link === "participle" && core.end < extent.end && core.end <= at(tokens, clause.verb.to - 1).end)
    return null;
  // A headline tells the past in the present tense.
  if (onlyMeasures(parsed, clause, near) || (number > 0 && isScheduled(parsed, clause, near.dates))) return null;
  const start = clause.subject || clause.link === "relative" ? extent.start : core.start;
  return { start, end: withTime(core.end, extent.end, near.dates), core, sentence: number, clause };
}

const rank = /^(?:\p{L}{3,}est|most|least|best|worst|first|only|record)$/u;

/** `sold 40 boats, its largest order since 2009`: the token after a phrase that ranks what was told, else `end`. */
function withRank({ tokens, phrases, text }: Parsed, end: number): number {
  const to = phrases.endsAt(end + 1);
  if (at(tokens, end).text !== "," || to < 0 || !/^(?:the|its|their|his|her)$/.test(at(tokens, end + 1).lower))
    return end;
  if (!rank.test(at(tokens, end + 2).lower) || /^\s*,/.test(text.slice(at(tokens, to - 1).end))) return end;
  return to;
}

const tellingVerbs = words(
  "killing injuring wounding leaving forcing causing destroying damaging sending winning losing beating becoming taking ending closing selling buying arresting written founded built published released made owned developed produced signed based born led backed funded located launched followed organised organized commissioned designed displacing cutting raising bringing defeating scoring crashing seizing evacuating trapping burning striking hitting",
);

/** A participle set off by a comma that tells an event of its own (`killing 11 passengers`), not a comment. */
const telling = ({ tokens }: Parsed, clause: Clause) =>
  tellingVerbs.has(at(tokens, clause.verb.head).lower) && at(tokens, clause.verb.to).lower !== "up";

/** Leaves the time at the end of a clause to the date claim that stands there. */
function trimTime({ text }: Parsed, extent: Extent, dates: readonly Extent[]): Extent {
  let { end } = extent;
  for (let again = true; again; ) {
    again = false;
    for (const date of dates) {
      if (date.end < end || date.start <= extent.start || date.start >= end) continue;
      const lead =
        /(?:\s|^)(?:on|in|at|since|by|until|for|from|during|within|over|after|before|around|late|early|of|to|than|about)?\s*$/.exec(
          text.slice(extent.start, date.start),
        );
      end = extent.start + (lead?.index ?? date.start - extent.start);
      again = true;
    }
  }
  while (end > extent.start && /[\s.,;:!?"”’']/.test(text.charAt(end - 1))) end--;
  return { start: extent.start, end: Math.max(end, extent.start + 1) };
}

/** A statement reaches over the time that directly follows its core, which is no part of the core itself. */
function withTime(coreEnd: number, clauseEnd: number, dates: readonly Extent[]): number {
  let end = coreEnd;
  for (const date of dates) if (date.start >= end && date.start - end < 12 && date.end <= clauseEnd) end = date.end;
  return end;
}

const measureNoun =
  /^(?:revenues?|sales|profits?|turnover|income|earnings|debts?|deficit|surplus|budget|population|area|workforce|balance|losses|loss|depth|height|length|width|cost|price|value|weight|speed|rate|total|level|sum|distance|average|score|end|middle|maximum|minimum|peak|low|high)$/;
const be = /^(?:is|are|was|were|be|been|being|[’']s|[’']re)$/;

/**
 * A clause whose verb only places, counts or measures, with the date or number that says where, how many, how much: right
 * after the verb, over prepositions and nouns of measure; beside `be` also as its subject (`91 people were on board`).
 */
function onlyMeasures({ tokens }: Parsed, clause: Clause, near: Near): boolean {
  const head = at(tokens, clause.verb.head).lower;
  if (
    !measuringVerbs.has(head) ||
    clause.verb.negated ||
    (clause.verb.passive && !/^(?:built|opened|founded|dated|held|published|born)$/.test(head))
  )
    return false;
  // `closed 46 branches` is an event, `closed at $41` is none.
  const counts = /^(?:open|clos|start|beg|end|built$)/.test(head);
  const next = at(tokens, clause.verb.to).start;
  if (counts && near.quantities.some((q) => q.start === next && q.end > q.amount.end)) return false;
  const measures = [...near.dates, ...near.quantities];
  const subject = clause.subject
    ? { start: at(tokens, clause.subject.from).start, end: at(tokens, clause.verb.from).start }
    : null;
  const counted =
    be.test(head) && subject !== null && near.quantities.some((q) => q.start >= subject.start && q.end <= subject.end);
  for (let i = clause.verb.to; i < clause.end; i++) {
    const token = at(tokens, i);
    if (measures.some((m) => m.start <= token.start && token.end <= m.end)) return true;
    if (/^costs?$/.test(head) && token.tag === "NOUN") continue;
    const placing = be.test(head) || /^(?:open|run|start|begin|end|close|due)/.test(head);
    const light =
      /^(?:ADP|ADV|DET|SCONJ|PART|CCONJ)$/.test(token.tag) ||
      (be.test(head) && /^(?:flat|steady|unchanged|stable|up|down|higher|lower)$/.test(token.lower)) ||
      measureNoun.test(token.lower) ||
      /^(?:due|present|available|open|closed|born|between|its|their|his|her)$/.test(token.lower);
    if (!light && !(placing && at(tokens, i - 1).tag === "ADP") && !(placing && token.tag === "PROPN"))
      return counted && !/^(?:a|an|the)$/.test(at(tokens, clause.verb.to).lower);
  }
  return counted;
}
