import { claimNumber, person } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

const payload = { number: claimNumber, assignee: person };

export const claimAssigned = defineEvent({
  type: "claim.assigned",
  subject: "claim",
  payload,
  describe: ({ payload: { number, assignee } }, actorId) => ({
    did: assignee.id === actorId ? `took claim ${number}` : `assigned claim ${number} to ${assignee.name}`,
  }),
  replay(state, { event, actorId, actorName, at, blindRound }) {
    const { assignee } = event.payload;
    state.set(`assignment:${event.subject.id}:${assignee.id}`, {
      assigneeName: assignee.name,
      assignedById: actorId,
      assignedByName: actorName,
      createdAt: at,
      blindRound,
      endedAt: null,
    });
  },
  touches: itsClaim,
  undo: null,
});

export const claimUnassigned = defineEvent({
  type: "claim.unassigned",
  subject: "claim",
  payload,
  describe: ({ payload: { number, assignee } }, actorId) => ({
    did: assignee.id === actorId ? `gave claim ${number} back` : `took claim ${number} off ${assignee.name}`,
  }),
  replay: (state, { event, at }) =>
    edit(state, `assignment:${event.subject.id}:${event.payload.assignee.id}`, { endedAt: at }),
  touches: itsClaim,
  undo: null,
});
