import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { roleSchema } from "@/lib/vocabulary-schema";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

export const accountCreated = defineEvent({
  type: "account.created",
  subject: "account",
  payload: { invitationId: id, email: z.string(), name: z.string(), role: roleSchema },
  describe: ({ payload: { role, name, email } }) => ({ did: `opened an account as ${role}: ${name}, ${email}` }),
  replay(state, { event: { subject, payload } }) {
    const { invitationId, email, name, role } = payload;
    edit(state, `invitation:${invitationId}`, { accepted: true });
    state.set(`account:${subject.id}`, { email, name, role, disabled: false });
  },
  touches: noClaim,
  undo: null,
});
