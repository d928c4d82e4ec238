import { z } from "zod";
import { edit } from "@/lib/audit/rules/replay-state";
import { roleSchema } from "@/lib/vocabulary-schema";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

export const accountRoleChanged = defineEvent({
  type: "account.role-changed",
  subject: "account",
  payload: { name: z.string(), before: roleSchema, after: roleSchema },
  describe: ({ payload: { name, before, after } }) => ({ did: `changed ${name}’s role`, change: { before, after } }),
  replay: (state, { event }) => edit(state, `account:${event.subject.id}`, { role: event.payload.after }),
  touches: noClaim,
  undo: null,
});
