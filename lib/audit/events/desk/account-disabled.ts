import { z } from "zod";
import { edit } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

const payload = { name: z.string(), reason: z.string() };

export const accountDisabled = defineEvent({
  type: "account.disabled",
  subject: "account",
  payload,
  describe: ({ payload: { name, reason } }) => ({
    did: `disabled ${name}’s account`,
    words: words("Reason", reason),
  }),
  replay: (state, { event }) => edit(state, `account:${event.subject.id}`, { disabled: true }),
  touches: noClaim,
  undo: null,
});

export const accountEnabled = defineEvent({
  type: "account.enabled",
  subject: "account",
  payload,
  describe: ({ payload: { name, reason } }) => ({ did: `enabled ${name}’s account`, words: words("Reason", reason) }),
  replay: (state, { event }) => edit(state, `account:${event.subject.id}`, { disabled: false }),
  touches: noClaim,
  undo: null,
});
