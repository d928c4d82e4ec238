import { z } from "zod";
import { edit } from "@/lib/audit/rules/replay-state";
import { roleSchema } from "@/lib/vocabulary-schema";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

export const invitationIssued = defineEvent({
  type: "invitation.issued",
  subject: "invitation",
  // The first admin's has no address.
  payload: { email: z.string().nullable(), role: roleSchema, expiresAt: z.iso.datetime() },
  describe: ({ payload: { email, role } }) => ({
    did: email ? `invited ${email} as ${role}` : "made the link for the first admin",
  }),
  replay(state, { event: { subject, payload } }) {
    const { email, role } = payload;
    state.set(`invitation:${subject.id}`, { email, role, revoked: false, accepted: false });
  },
  touches: noClaim,
  undo: null,
});

export const invitationRevoked = defineEvent({
  type: "invitation.revoked",
  subject: "invitation",
  payload: { email: z.string().nullable() },
  describe: ({ payload }) => ({ did: `revoked the invitation of ${payload.email ?? "the first admin"}` }),
  replay: (state, { event }) => edit(state, `invitation:${event.subject.id}`, { revoked: true }),
  touches: noClaim,
  undo: null,
});
