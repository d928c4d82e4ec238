import { z } from "zod";
import { decided } from "@/lib/audit/rules/decided-remark";
import { claimNumber, id } from "@/lib/audit/rules/recorded-fields";
import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import { remarkFacts, remarksOf, remarkWords } from "@/lib/audit/rules/recorded-remark";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";
import { newCitation, newPiece } from "./recorded-citation";
import { cited, moveOn } from "./recorded-review";

/** What of a draft's remarks became evidence or a comment. All of it is in one event: a claim moves on by one version. */
export const remarksAccepted = defineEvent({
  type: "remarks.accepted",
  subject: "claim",
  payload: {
    number: claimNumber,
    remarks: z.array(
      remarkFacts.extend({
        /** `added` is null where the article had the piece. */
        pieces: z.array(cited.extend({ title: z.string(), added: pieceSchema.nullable() })),
        comment: z.object({ id, text: z.string() }).nullable(),
      }),
    ),
  },
  describe({ payload: { number, remarks } }) {
    const isComment = remarks.every(({ comment }) => comment !== null);
    const as = isComment ? "comment" : remarks.some(({ comment }) => comment) ? "evidence and comment" : "evidence";
    return {
      did: `took ${remarksOf(remarks)} in the draft over as ${as} on claim ${number}`,
      words: remarkWords(remarks),
    };
  },
  replay(state, happened) {
    const { subject, payload } = happened.event;
    const { actorId, actorName, at, blindRound } = happened;
    for (const { key, pieces, comment } of payload.remarks) {
      for (const { id: evidenceId, stance, added } of pieces) {
        if (added) state.set(`evidence:${evidenceId}`, { ...added, supersedesId: null, ...newPiece(happened) });
        const citation = `citation:${subject.id}:${evidenceId}:${actorId}`;
        state.set(citation, { stance, ...newCitation(happened) });
      }
      if (comment)
        state.set(`comment:${comment.id}`, {
          claimId: subject.id,
          replyToId: null,
          authorId: actorId,
          authorName: actorName,
          text: comment.text,
          blindRound,
          createdAt: at,
          mentions: [],
          resolvedAt: null,
          resolvedById: null,
          resolvedByName: null,
        });
      decided(state, happened, key, true);
    }
    moveOn(state, happened, subject.id, {});
  },
  touches: itsClaim,
  undo: null,
});
