import type { Stance, Verdict } from "@/lib/vocabulary";

/** What a verdict rests on: the reviewer's words and the stances of the evidence that is cited and not withdrawn. */
export interface Grounds {
  rationale: string;
  stances: readonly Stance[];
}

/**
 * What a verdict still lacks, as a sentence for the person and the field it belongs to; null where it may stand.
 * Sourced needs evidence that supports; disputed needs contradicting evidence or a rationale; unverified a rationale.
 */
export function lacking(
  verdict: Verdict,
  { rationale, stances }: Grounds,
): { field: "evidence" | "rationale"; message: string } | null {
  const argued = rationale.trim() !== "";
  switch (verdict) {
    case "sourced":
      return stances.includes("supports")
        ? null
        : { field: "evidence", message: "Sourced needs at least one piece of evidence that supports the claim." };
    case "disputed":
      return argued || stances.includes("contradicts")
        ? null
        : { field: "rationale", message: "Disputed needs a rationale, or evidence that contradicts the claim." };
    case "unverified":
      return argued ? null : { field: "rationale", message: "Unverified needs a rationale: say what was tried." };
  }
}
