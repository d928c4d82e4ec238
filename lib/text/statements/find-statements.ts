import type { ResolvedAttribution } from "../attributions/resolved-attribution";
import { bySentence } from "../by-sentence";
import type { Quotation } from "../quotations/quotation";
import { contains, type Extent } from "../span";
import type { Parsed } from "../syntax/parse";
import { type Candidate, toCandidate } from "./candidate";
import { choose } from "./choose";
import { findNear, type Others } from "./near";
import { findRanked } from "./ranked";
import { settle } from "./settle";
import { type Unfit, unfit } from "./unfit";

/** `why` names what spoke for a clause that the rules alone would not have kept, and where it begins or ends other than they have it. */
export type FoundStatement = Candidate & { why: string | null };
/** `left` tells, by sentence, why the first of its clauses that are no statements is none. */
export type Statements = { statements: FoundStatement[]; left: Map<number, () => string> };

/** Every clause that asserts something no other kind already asserts; and, by sentence, why the others were left out. */
export function findStatements(
  parsed: Parsed,
  others: Others & { attributions: readonly ResolvedAttribution[] },
  quotations: readonly Quotation[],
  isFrame: (extent: Extent) => boolean,
): Statements {
  const result: Statements = { statements: [], left: new Map() };
  const candidates = findCandidates(parsed, others);
  const choices = choose(parsed, candidates, others.attributions, quotations);
  const kept = bySentence(choices.filter((c) => c.chosen && !isFrame(c.candidate)).map((c) => c.candidate));
  choices.forEach(({ candidate, chosen, why }, index) => {
    const { reason = null, near } = candidates[index] ?? {};
    const all = kept.get(candidate.sentence);
    if (chosen && near && all?.includes(candidate)) {
      const { settled, moved } = settle(parsed, candidate, near, all);
      result.statements.push({ ...settled, why: [why?.(), moved].filter(Boolean).join("; ") || null });
    } else if (!chosen && (why || reason) && !result.left.has(candidate.sentence))
      result.left.set(candidate.sentence, () => (why ? `no fact to look up: ${why()}` : (reason ?? "")));
  });
  return result;
}

/** Every clause of the text as the statement it would be, with the rules' verdict. */
export function findCandidates(parsed: Parsed, others: Others) {
  const near = findNear(others);
  return parsed.sentences.flatMap((sentence, number) => {
    const here = near(number, sentence);
    let reason: Unfit | null = null;
    const told = sentence.clauses.map((clause) => {
      reason = unfit(parsed, sentence, clause, reason);
      return { candidate: toCandidate(parsed, number, clause, here, reason), reason, near: here };
    });
    const ranked = findRanked(parsed, sentence).map((clause) => ({
      candidate: toCandidate(parsed, number, clause, here, null),
      reason: null,
      near: here,
    }));
    // `sold a mill, its largest sale`: a clause that reaches over the rank tells it already.
    return [...told, ...ranked.filter((r) => !told.some((t) => contains(t.candidate, r.candidate.core)))];
  });
}
