import { z } from "zod";
import { currentVerdict, id } from "@/lib/audit/rules/recorded-fields";
import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";
import { newCitation, newPiece } from "./recorded-citation";
import { asSecond, cited, judge, review, second, verdictWord } from "./recorded-review";
import { retract } from "./retract";

const from = z.object({
  articleId: id,
  title: z.string(),
  number: z.int(),
  claimId: id,
  reviewId: id,
  reviewer: z.string(),
  at: z.iso.datetime(),
});

/**
 * A check of another claim that asserts the same. All that came with it is in one event: a claim moves on by one
 * version.
 */
export const checkTakenOver = defineEvent({
  type: "check.taken-over",
  subject: "claim",
  payload: {
    ...review,
    before: currentVerdict,
    from,
    evidence: z.array(cited.extend({ title: z.string(), added: pieceSchema.nullable() })),
    ...second,
  },
  describe({ payload }) {
    const { number, verdict, before, from, rationale, correction, disagreed } = payload;
    const where = `${from.reviewer}’s check of claim ${from.number} in “${from.title}” (${from.at.slice(0, 10)})`;
    return {
      did: `marked claim ${number} ${verdict}, taken over from ${where}${asSecond(payload)}`,
      change: { before: verdictWord(before.verdict), after: disagreed ? "disagreed" : verdict },
      words: [...words("Rationale", rationale), ...words("Suggested correction", correction)],
    };
  },
  replay(state, happened) {
    const { subject, payload } = happened.event;
    for (const { id: evidenceId, stance, added } of payload.evidence) {
      if (added) state.set(`evidence:${evidenceId}`, { ...added, supersedesId: null, ...newPiece(happened) });
      const key = `citation:${subject.id}:${evidenceId}:${happened.actorId}`;
      state.set(key, { stance, ...newCitation(happened) });
    }
    judge(state, happened, payload.from.reviewId);
  },
  touches: itsClaim,
  undo: retract,
});
