import { claimNumber, undoes } from "@/lib/audit/rules/recorded-fields";
import { change } from "@/lib/audit/rules/replay-state";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

/** The resolution criteria of a claim: what record would decide it. */
export const claimSettlementNoted = defineEvent({
  type: "claim.settlement-noted",
  subject: "claim",
  payload: {
    number: claimNumber,
    before: resolutionCriteriaSchema.nullable(),
    after: resolutionCriteriaSchema.nullable(),
    undoes,
  },
  describe: ({ payload: { number, before, after } }) => ({
    did: `noted what would settle claim ${number}`,
    change: { before: resolutionCriteriaText(before), after: resolutionCriteriaText(after) },
  }),
  replay: (state, { event }) => change(state, `claim:${event.subject.id}`, { resolutionCriteria: event.payload.after }),
  touches: itsClaim,
  undo: { by: "note-resolution-criteria", active: () => true, sameRevision: false },
});
