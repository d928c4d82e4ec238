import { z } from "zod";
import { type ReanchoredClaim, reanchoredClaimSchema } from "@/lib/audit/rules/reanchored-claim";
import { part } from "@/lib/audit/rules/recorded-fields";
import { shapeSchema } from "@/lib/audit/rules/recorded-shape";
import { change, read, roundOf, type State } from "@/lib/audit/rules/replay-state";
import { shiftShape } from "@/lib/audit/rules/shift-shape";
import { counted, whichPart } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

/** What became of claims in a new revision: all of them are reanchored in it, or wait. The history says `carried`. */
export const claimsCarried = defineEvent({
  type: "claims.carried",
  subject: "revision",
  payload: { ...part, claims: z.array(reanchoredClaimSchema) },
  describe({ payload: { claims, ...which } }) {
    const reworded = claims.filter(({ became }) => became === "reworded").map(({ number }) => number);
    const named = reworded.length > 0 && reworded.length <= 20 ? `; reworded: ${reworded.join(", ")}` : "";
    return { did: `took ${counted(claims.length, "claim")} over into the new revision${whichPart(which)}${named}` };
  },
  replay(state, { event }) {
    const { id: revisionId } = event.subject;
    for (const claim of event.payload.claims) change(state, `claim:${claim.id}`, reanchored(state, claim, revisionId));
  },
  touches: theArticle,
  undo: null,
});

function reanchored(state: State, claim: ReanchoredClaim, revisionId: string): Record<string, unknown> {
  switch (claim.became) {
    case "kept":
    case "moved":
    case "back": {
      const shape = claim.shape ?? shiftShape(shapeSchema.parse(read(state, `claim:${claim.id}`)), claim.by ?? 0);
      const now = { ...shape, revisionId, candidateAnchors: null, retirement: null };
      return claim.flags ? { ...now, flags: claim.flags } : now;
    }
    case "reworded": {
      const { shape, flags, formerly } = claim;
      const again = { verdict: null, reviewId: null, round: roundOf(state, claim.id) + 1, disagreed: false };
      return { ...shape, flags, previousWording: formerly, revisionId, ...again };
    }
    case "needs-place":
      return { candidateAnchors: claim.candidates };
    case "deleted":
      return { candidateAnchors: null, retirement: "deleted" };
  }
}
