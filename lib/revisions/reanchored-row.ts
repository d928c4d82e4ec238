import { type PreviousWording, previousWordingSchema, type ReanchoredClaim } from "@/lib/audit/rules/reanchored-claim";
import { shapeSchema } from "@/lib/audit/rules/recorded-shape";
import { shiftShape } from "@/lib/audit/rules/shift-shape";
import { anchorOf } from "@/lib/claims/rules/anchor";
import type { Claim } from "@/lib/database/generated/client";
import type { PlannedClaim } from "./rules/plan-schema";

/** What the history says of a planned claim, now that it happens. `revision` is the number of the one it stands in. */
export function reanchoredClaim(plan: PlannedClaim, row: Claim, revision: number): ReanchoredClaim {
  switch (plan.became) {
    case "reworded":
      return { ...plan, formerly: previousWordingOf(row, revision) };
    case "deleted":
      return { ...plan, verdict: row.verdict };
    default:
      return plan;
  }
}

/** The words a claim had when it was last judged; where nobody judged it since they changed, those from before. */
export function previousWordingOf(row: Claim, revision: number): PreviousWording {
  const earlier = previousWordingSchema.nullable().parse(row.previousWording);
  const { exact, verdict, reviewId } = row;
  return verdict === null && earlier ? earlier : { revision, exact, verdict, reviewId };
}

/** A claim's row after it was reanchored. `text` is the new revision's. */
export function reanchoredRow(
  reanchored: ReanchoredClaim,
  row: Claim,
  { id: revisionId, text }: { id: string; text: string },
) {
  switch (reanchored.became) {
    case "kept":
    case "moved":
    case "back": {
      const shape = reanchored.shape ?? shiftShape(shapeSchema.parse(row), reanchored.by ?? 0);
      return {
        ...row,
        ...shape,
        ...anchorOf(text, shape.start, shape.end),
        flags: reanchored.flags ?? row.flags,
        revisionId,
        candidateAnchors: null,
        retirement: null,
      };
    }
    case "reworded": {
      const { shape, flags, formerly } = reanchored;
      const again = { verdict: null, reviewId: null, disagreed: false, round: row.round + 1 };
      return {
        ...row,
        ...shape,
        ...anchorOf(text, shape.start, shape.end),
        revisionId,
        flags,
        previousWording: formerly,
        ...again,
      };
    }
    case "needs-place":
      return { ...row, candidateAnchors: reanchored.candidates };
    case "deleted":
      return { ...row, candidateAnchors: null, retirement: "deleted" as const };
  }
}
