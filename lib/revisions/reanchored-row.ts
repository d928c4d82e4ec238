import { shapeSchema } from "@/lib/audit/rules/reshape-events";
import { type CarriedClaim, type Formerly, formerlySchema } from "@/lib/audit/rules/revision-events";
import { shiftShape } from "@/lib/audit/rules/shift-shape";
import { anchorOf } from "@/lib/claims/rules/anchor";
import type { Claim } from "@/lib/database/generated/client";
import type { PlannedClaim } from "./rules/plan-schema";

/** What the history says of a planned claim, now that it happens. `revision` is the number of the one it stands in. */
export function carriedClaim(plan: PlannedClaim, row: Claim, revision: number): CarriedClaim {
  switch (plan.became) {
    case "reworded":
      return { ...plan, formerly: formerlyOf(row, revision) };
    case "deleted":
      return { ...plan, verdict: row.verdict };
    default:
      return plan;
  }
}

/** The words a claim had when it was last judged; where nobody judged it since they changed, those from before. */
export function formerlyOf(row: Claim, revision: number): Formerly {
  const earlier = formerlySchema.nullable().parse(row.formerly);
  const { exact, verdict, reviewId } = row;
  return verdict === null && earlier ? earlier : { revision, exact, verdict, reviewId };
}

/** A claim's row after it was carried. `text` is the new revision's. */
export function carriedRow(carried: CarriedClaim, row: Claim, { id: revisionId, text }: { id: string; text: string }) {
  switch (carried.became) {
    case "kept":
    case "moved":
    case "back": {
      const shape = carried.shape ?? shiftShape(shapeSchema.parse(row), carried.by ?? 0);
      return {
        ...row,
        ...shape,
        ...anchorOf(text, shape.start, shape.end),
        revisionId,
        candidates: null,
        retirement: null,
      };
    }
    case "reworded": {
      const { shape, flags, formerly } = carried;
      const again = { verdict: null, reviewId: null, disagreed: false, round: row.round + 1 };
      return { ...row, ...shape, ...anchorOf(text, shape.start, shape.end), revisionId, flags, formerly, ...again };
    }
    case "needs-place":
      return { ...row, candidates: carried.candidates };
    case "deleted":
      return { ...row, candidates: null, retirement: "deleted" as const };
  }
}
