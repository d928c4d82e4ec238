import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { noClaim } from "../touches";
import { newPiece } from "./recorded-citation";

/** The piece alone: what it is cited for, and where, has its own event. */
export const evidenceAdded = defineEvent({
  type: "evidence.added",
  subject: "evidence",
  payload: pieceSchema.shape,
  describe: ({ payload: { kind, title, publisher, passage, translation } }) => ({
    did: `added a ${kind}: “${title}”${publisher ? ` (${publisher})` : ""}`,
    words: [...words("Passage", passage), ...words("Translation", translation)],
  }),
  replay(state, happened) {
    const { subject, payload } = happened.event;
    state.set(`evidence:${subject.id}`, { ...payload, supersedesId: null, ...newPiece(happened) });
  },
  touches: noClaim,
  undo: null,
});
