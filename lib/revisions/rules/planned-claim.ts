import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { shiftShape } from "@/lib/audit/rules/shift-shape";
import { shapeOn, shiftOf } from "./claim-spans";
import type { PlannedClaim } from "./plan-schema";
import type { Reanchored } from "./reanchor";

/** A claim with its new shape, as the extraction meets it; null where nobody knows its words. */
export interface Reanchoring {
  claim: RecordedClaim;
  plan: PlannedClaim;
  shape: Shape | null;
}

/** What `reanchor` says of a claim, as a plan for it. */
export function planned(
  claim: RecordedClaim,
  outcome: Reanchored,
  texts: { before: string; after: string },
): Reanchoring {
  const { id, number } = claim;
  switch (outcome.became) {
    case "kept":
    case "moved": {
      const by = shiftOf(texts.before, claim, texts.after, outcome);
      const shape = by === null ? shapeOn(texts.after, claim, outcome) : shiftShape(claim, by);
      return { claim, shape, plan: { became: outcome.became, id, number, by, shape: by === null ? shape : null } };
    }
    case "reworded": {
      const shape = shapeOn(texts.after, claim, outcome);
      return { claim, shape, plan: { became: "reworded", id, number, shape, flags: [] } };
    }
    case "needs-place":
      return { claim, shape: null, plan: { became: "needs-place", id, number, candidates: outcome.candidates } };
    case "deleted":
      return { claim, shape: null, plan: { became: "deleted", id, number } };
  }
}
