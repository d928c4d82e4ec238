import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { verdictSchema } from "@/lib/vocabulary-schema";
import { defineEvent } from "../define-event";
import { itsCiters } from "../touches";
import { moveOn } from "./recorded-review";

export const evidenceWithdrawn = defineEvent({
  type: "evidence.withdrawn",
  subject: "evidence",
  payload: {
    title: z.string(),
    reason: z.string(),
    claims: z.array(id),
    reopened: z.array(z.object({ claimId: id, number: z.int(), before: verdictSchema })),
  },
  describe({ payload: { title, reopened, reason } }) {
    const list = reopened.map(({ number }) => `claim ${number}`).join(", ");
    return { did: `withdrew “${title}”${list && `, which reopened ${list}`}`, words: words("Reason", reason) };
  },
  replay(state, happened) {
    const { subject, payload } = happened.event;
    edit(state, `evidence:${subject.id}`, { withdrawal: payload.reason });
    for (const claimId of payload.claims) moveOn(state, happened, claimId, {});
    for (const { claimId } of payload.reopened) edit(state, `claim:${claimId}`, { verdict: null, reviewId: null });
  },
  touches: itsCiters,
  undo: null,
});
