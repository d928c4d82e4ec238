import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";

export const passwordLinkIssued = defineEvent({
  type: "password-link.issued",
  subject: "password-link",
  payload: { userId: id, name: z.string(), expiresAt: z.iso.datetime() },
  describe: ({ payload }) => ({ did: `made a link for a new password for ${payload.name}` }),
  replay(state, { event: { subject, payload } }) {
    state.set(`password-link:${subject.id}`, { userId: payload.userId, revoked: false, accepted: false });
  },
  touches: noClaim,
  undo: null,
});

export const passwordLinkRevoked = defineEvent({
  type: "password-link.revoked",
  subject: "password-link",
  payload: { name: z.string() },
  describe: ({ payload }) => ({ did: `revoked the link for a new password for ${payload.name}` }),
  replay: (state, { event }) => edit(state, `password-link:${event.subject.id}`, { revoked: true }),
  touches: noClaim,
  undo: null,
});
