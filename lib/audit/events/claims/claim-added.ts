import { z } from "zod";
import { recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { id } from "@/lib/audit/rules/recorded-fields";
import { addClaim } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

export const claimAdded = defineEvent({
  type: "claim.added",
  subject: "claim",
  payload: { revisionId: id, exact: z.string(), ...recordedClaimSchema.omit({ id: true }).shape },
  describe: ({ payload: { number, kind, exact } }) => ({ did: `added claim ${number} (${kind}): “${exact}”` }),
  replay(state, { event }) {
    const { revisionId, exact: _, ...claim } = event.payload;
    addClaim(state, { id: event.subject.id, ...claim }, revisionId, null);
  },
  touches: itsClaim,
  undo: null,
});
