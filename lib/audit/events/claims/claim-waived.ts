import { z } from "zod";
import { claimNumber } from "@/lib/audit/rules/recorded-fields";
import { change } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

const payload = { number: claimNumber, reason: z.string() };

export const claimWaived = defineEvent({
  type: "claim.waived",
  subject: "claim",
  payload,
  describe: ({ payload: { number, reason } }) => ({
    did: `waived claim ${number} as not worth checking`,
    words: words("Reason", reason),
  }),
  replay: (state, { event }) => change(state, `claim:${event.subject.id}`, { waiver: event.payload.reason }),
  touches: itsClaim,
  undo: { by: "unwaive", active: (_, claim) => claim.waiver !== null, sameRevision: false },
});

export const claimUnwaived = defineEvent({
  type: "claim.unwaived",
  subject: "claim",
  payload,
  describe: ({ payload: { number, reason } }) => ({
    did: `put claim ${number} back to be checked`,
    words: words("Reason", reason),
  }),
  replay: (state, { event }) => change(state, `claim:${event.subject.id}`, { waiver: null }),
  touches: itsClaim,
  undo: null,
});
