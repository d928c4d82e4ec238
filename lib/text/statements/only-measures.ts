import { measuringVerbs } from "../lexicon/evaluation";
import type { Clause } from "../syntax/clause";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { Near } from "./near";

const measureNoun =
  /^(?:revenues?|sales|profits?|turnover|income|earnings|debts?|deficit|surplus|budget|population|area|workforce|balance|losses|loss|depth|height|length|width|cost|price|value|weight|speed|rate|total|level|sum|distance|average|score|end|middle|maximum|minimum|peak|low|high)$/;
const particle = words("up out off over ashore away apart together aboard");
const be = /^(?:is|are|was|were|be|been|being|[’']s|[’']re)$/;

/**
 * A clause whose verb only places, counts or measures, with the date or number that says where, how many, how much: right
 * after the verb, over prepositions and nouns of measure; beside `be` also as its subject (`91 people were on board`).
 */
export function onlyMeasures({ tokens }: Parsed, clause: Clause, near: Near): boolean {
  const head = at(tokens, clause.verb.head).lower;
  if (
    !measuringVerbs.has(head) ||
    clause.verb.negated ||
    (clause.verb.passive && !/^(?:built|opened|founded|dated|held|published|born)$/.test(head))
  )
    return false;
  // `held up a bulletin`, `came ashore on Thursday`, `came from four districts`: events; `came to £61 million` measures.
  const after = at(tokens, clause.verb.to).lower;
  if (!be.test(head) && particle.has(after)) return false;
  if (/^c[ao]mes?$/.test(head) && after !== "to") return false;
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
    // `It took them six weeks`.
    if (/^(?:costs?|took|takes?)$/.test(head) && token.tag === "PRON") continue;
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
