import type { ResolvedAttribution } from "../attributions/resolved-attribution";
import { clauseFeatures } from "../learned/clause/clause-features";
import { type Scene, scenes, type Weighed } from "../learned/clause/scene";
import { inWords } from "../learned/in-words";
import { score, strongest } from "../learned/linear";
import { addFrom, keepFrom, statementModel } from "../learned/statement-model";
import type { Quotation } from "../quotations/quotation";
import type { Parsed } from "../syntax/parse";
import type { Candidate, Verdict } from "./candidate";

/** Whether a clause is a statement, and, where that is not what the rules say, why in words: told only when asked, for it costs. */
export type Choice = { candidate: Candidate; chosen: boolean; why: (() => string) | null };

/** Decides clause by clause, by weights learned from annotated articles; what the rules say is one of the observations. */
export const choose = (
  parsed: Parsed,
  weighed: readonly Weighed[],
  attributions: readonly ResolvedAttribution[],
  quotations: readonly Quotation[],
): Choice[] => scenes(parsed, weighed, attributions, quotations).map(decide);

/** What the rules know for sure: of 250 such clauses annotators called 4 statements, and weighing them all costs a third more. */
const settled: ReadonlySet<Verdict> = new Set(["told of a source", "speculation", "prediction", "question", "address"]);

function decide(scene: Scene): Choice {
  const { candidate } = scene;
  if (settled.has(candidate.verdict)) return { candidate, chosen: false, why: null };
  const fit = candidate.verdict === "fit";
  const chosen = score(statementModel, clauseFeatures(scene).ids) >= (fit ? keepFrom : addFrom);
  return { candidate, chosen, why: chosen === fit ? null : () => whyOf(scene, chosen) };
}

function whyOf(scene: Scene, chosen: boolean): string {
  const told = new Set<string>();
  for (const name of strongest(statementModel, clauseFeatures(scene, true), chosen ? 1 : -1)) {
    const words = inWords(name);
    if (words) told.add(words);
    if (told.size === 3) break;
  }
  return [...told].join(", ");
}
