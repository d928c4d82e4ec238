import type { Stance, Verdict } from "@/lib/vocabulary";
import { lacking } from "./verdict-rules";

interface Citation {
  stance: Stance;
  evidence: { withdrawal: string | null };
}

/** The stances of the evidence that a claim can still lean on. */
export const activeStances = (citations: readonly Citation[]): Stance[] =>
  citations.filter(({ evidence }) => evidence.withdrawal === null).map(({ stance }) => stance);

interface EarlierReview {
  verdict: Verdict;
  rationale: string;
}

/**
 * The review a claim falls back to: the one that stood before, if its grounds still hold; null is *To check*.
 * An older one is never dug out from under one that fell: people moved on from it knowingly.
 */
export function fallback<T extends EarlierReview>(before: T | null, stances: readonly Stance[]): T | null {
  return before && !lacking(before.verdict, { rationale: before.rationale, stances }) ? before : null;
}
