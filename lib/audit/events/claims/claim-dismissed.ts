import { z } from "zod";
import { claimNumber } from "@/lib/audit/rules/recorded-fields";
import { change } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

const payload = { number: claimNumber, reason: z.string() };

/** It is no claim at all. */
export const claimDismissed = defineEvent({
  type: "claim.dismissed",
  subject: "claim",
  payload,
  describe: ({ payload: { number, reason } }) => ({
    did: `dismissed claim ${number}`,
    words: words("Reason", reason),
  }),
  replay: (state, { event }) => change(state, `claim:${event.subject.id}`, { dismissal: event.payload.reason }),
  touches: itsClaim,
  undo: { by: "restore", active: (_, claim) => claim.dismissal !== null, sameRevision: false },
});

export const claimRestored = defineEvent({
  type: "claim.restored",
  subject: "claim",
  payload,
  describe: ({ payload: { number, reason } }) => ({ did: `restored claim ${number}`, words: words("Reason", reason) }),
  replay: (state, { event }) => change(state, `claim:${event.subject.id}`, { dismissal: null }),
  touches: itsClaim,
  undo: null,
});
