import type { Candidate } from "@/lib/audit/rules/reanchored-claim";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import { spansOf } from "./claim-spans";
import { planned, type Reanchoring } from "./planned-claim";
import { type Reanchored, reanchor } from "./reanchor";

interface Revised {
  /** Whether words of the new text stood nowhere in the one before it; offsets are UTF-16. */
  isNew: (start: number, end: number) => boolean;
  reanchored: readonly Reanchoring[];
}

/**
 * What a new text does to claims that stand in an older revision. They come back only where their very words were written
 * anew, and no other claim has taken them; a deleted one stays deleted otherwise, the others wait on.
 */
export function returning(
  revision: { text: string; claims: readonly (RecordedClaim & { deleted: boolean })[] },
  after: string,
  { isNew, reanchored }: Revised,
): Reanchoring[] {
  if (revision.claims.length === 0) return [];
  const taken = new Set(
    reanchored.flatMap(({ shape }) => (shape ? [`${shape.kind} ${shape.start} ${shape.end}`] : [])),
  );
  const outcomes = reanchor(revision.text, after, revision.claims.map(spansOf));
  return revision.claims.flatMap(({ deleted, ...claim }, index): Reanchoring[] => {
    const outcome = outcomes[index];
    if (!outcome) return [];
    if (outcome.became === "kept" || outcome.became === "moved") {
      const { start, end } = outcome.span;
      const free = !taken.has(`${claim.kind} ${start} ${end}`);
      const found = planned(claim, outcome, { before: revision.text, after });
      if (free && isNew(start, end) && "by" in found.plan)
        return [{ ...found, plan: { ...found.plan, became: "back" } }];
    }
    if (deleted) return [];
    if (outcome.became === "deleted") return [planned(claim, outcome, { before: revision.text, after })];
    const plan = { became: "needs-place" as const, id: claim.id, number: claim.number, candidates: placesIn(outcome) };
    return [{ claim, shape: null, plan }];
  });
}

const placesIn = (outcome: Exclude<Reanchored, { became: "deleted" }>): Candidate[] =>
  outcome.became === "needs-place"
    ? outcome.candidates
    : [{ ...outcome.span, like: outcome.became === "reworded" ? 0.8 : 1 }];
