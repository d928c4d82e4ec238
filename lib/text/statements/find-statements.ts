import type { Extent } from "../span";
import type { Parsed } from "../syntax/parse";
import { type Candidate, toCandidate } from "./candidate";
import { findNear, type Others } from "./near";
import { type Unfit, unfit } from "./unfit";

export type FoundStatement = Candidate;
export type Statements = { statements: FoundStatement[]; unfit: Map<number, Unfit[]> };

/** Every clause that asserts something no other kind already asserts; and, by sentence, why the others were left out. */
export function findStatements(parsed: Parsed, others: Others, isFrame: (extent: Extent) => boolean): Statements {
  const result: Statements = { statements: [], unfit: new Map() };
  for (const { candidate, reason } of findCandidates(parsed, others)) {
    if (reason) result.unfit.set(candidate.sentence, [...(result.unfit.get(candidate.sentence) ?? []), reason]);
    else if (candidate.verdict === "fit" && !isFrame(candidate)) result.statements.push(candidate);
  }
  return result;
}

/** Every clause of the text as the statement it would be, with the rules' verdict. */
export function findCandidates(parsed: Parsed, others: Others) {
  const near = findNear(others);
  return parsed.sentences.flatMap((sentence, number) => {
    const here = near(number, sentence);
    let reason: Unfit | null = null;
    return sentence.clauses.map((clause) => {
      reason = unfit(parsed, sentence, clause, reason);
      return { candidate: toCandidate(parsed, number, clause, here, reason), reason, near: here };
    });
  });
}
