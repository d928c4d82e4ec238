import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { words } from "@/lib/audit/rules/wording";
import { verdictSchema } from "@/lib/vocabulary-schema";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";
import { addReview, cited, moveOn, review } from "./recorded-review";
import { retract } from "./retract";

/** An editor adjudicated between two reviews that differ. The history says `settled`. */
export const disagreementSettled = defineEvent({
  type: "disagreement.settled",
  subject: "claim",
  payload: {
    ...review,
    between: z.array(z.object({ reviewId: id, reviewer: z.string(), verdict: verdictSchema })),
    evidence: z.array(cited),
  },
  describe({ payload: { number, verdict, between, rationale, correction } }) {
    const sides = between.map((one) => `${one.reviewer}: ${one.verdict}`).join("; ");
    return {
      did: `settled the disagreement on claim ${number}: ${verdict}`,
      change: { before: sides, after: verdict },
      words: [...words("Reason", rationale), ...words("Suggested correction", correction)],
    };
  },
  replay(state, happened) {
    const { subject, payload } = happened.event;
    addReview(state, happened, { blindRound: null, adjudicates: true });
    moveOn(state, happened, subject.id, { verdict: payload.verdict, reviewId: payload.reviewId, disagreed: false });
  },
  touches: itsClaim,
  undo: retract,
});
