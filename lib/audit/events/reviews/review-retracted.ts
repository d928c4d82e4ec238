import { z } from "zod";
import { claimNumber, currentVerdict, id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";
import { moveOn, verdictWord } from "./recorded-review";

export const reviewRetracted = defineEvent({
  type: "review.retracted",
  subject: "claim",
  payload: {
    number: claimNumber,
    reviewId: id,
    reviewer: z.string(),
    reason: z.string(),
    before: currentVerdict,
    after: currentVerdict,
    // It had settled a disagreement, which is open again.
    disagreed: z.boolean().default(false),
  },
  describe: ({ payload: { number, reviewer, reason, before, after, disagreed } }) => ({
    did: `took back ${reviewer}’s review of claim ${number}`,
    change: { before: verdictWord(before.verdict), after: disagreed ? "disagreed" : verdictWord(after.verdict) },
    words: words("Reason", reason),
  }),
  replay(state, happened) {
    const { event, actorId, actorName, at } = happened;
    const { reviewId, reason, after, disagreed } = event.payload;
    edit(state, `review:${reviewId}`, { retraction: { reason, byId: actorId, byName: actorName, at } });
    moveOn(state, happened, event.subject.id, { ...after, disagreed });
  },
  touches: itsClaim,
  undo: null,
});
