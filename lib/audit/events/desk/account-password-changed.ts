import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

export const accountPasswordChanged = defineEvent({
  type: "account.password-changed",
  subject: "account",
  payload: { name: z.string() },
  describe: ({ payload }) => ({ did: `changed ${payload.name}’s password` }),
  // A password is no part of the record: there is nothing to compare.
  replay() {},
  touches: noClaim,
  undo: null,
});

export const accountPasswordReset = defineEvent({
  type: "account.password-reset",
  subject: "account",
  payload: { name: z.string(), linkId: id },
  describe: ({ payload }) => ({ did: `set a new password for ${payload.name} by a link` }),
  replay: (state, { event }) => edit(state, `password-link:${event.payload.linkId}`, { accepted: true }),
  touches: noClaim,
  undo: null,
});
