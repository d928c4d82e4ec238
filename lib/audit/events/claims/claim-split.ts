import { z } from "zod";
import { recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { id, named } from "@/lib/audit/rules/recorded-fields";
import { addClaim, change, type State } from "@/lib/audit/rules/replay-state";
import { numbers } from "@/lib/audit/rules/wording";
import { defineEvent, type Replayed, type UndoableClaim } from "../define-event";
import { withLineage } from "../touches";

const payload = { revisionId: id, parents: z.array(named), children: z.array(recordedClaimSchema) };
interface Recast {
  payload: z.infer<z.ZodObject<typeof payload>>;
}

/** The children are new claims; the parents are retired. */
function recast(state: State, { event, at }: Replayed<Recast>, retirement: "split" | "merged") {
  const { revisionId, parents, children } = event.payload;
  for (const child of children) addClaim(state, child, revisionId, null);
  for (const parent of parents) {
    change(state, `claim:${parent.id}`, { retirement });
    for (const child of children) state.set(`lineage:${parent.id}:${child.id}`, { createdAt: at });
  }
}
const undo = {
  by: "recast",
  active: ({ payload: { parents, children } }: Recast, claim: UndoableClaim) =>
    [...parents, ...children].some(({ id }) => id === claim.id),
  sameRevision: true,
} as const;

export const claimSplit = defineEvent({
  type: "claim.split",
  subject: "claim",
  payload,
  describe: ({ payload: { parents, children } }) => ({
    did: `split claim ${numbers(parents)} into claims ${numbers(children)}`,
  }),
  replay: (state, happened) => recast(state, happened, "split"),
  touches: withLineage,
  undo,
});

export const claimsMerged = defineEvent({
  type: "claims.merged",
  subject: "claim",
  payload,
  describe: ({ payload: { parents, children } }) => ({
    did: `merged claims ${numbers(parents)} into claim ${numbers(children)}`,
  }),
  replay: (state, happened) => recast(state, happened, "merged"),
  touches: withLineage,
  undo,
});
