import { z } from "zod";
import { claimNumber, id, person } from "@/lib/audit/rules/recorded-fields";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

export const commentAdded = defineEvent({
  type: "comment.added",
  subject: "claim",
  payload: {
    number: claimNumber,
    commentId: id,
    replyToId: id.nullable(),
    text: z.string(),
    mentions: z.array(person),
  },
  describe: ({ payload: { number, replyToId, text } }) => ({
    did: `${replyToId ? "answered a comment on" : "commented on"} claim ${number}`,
    words: words("Comment", text),
  }),
  replay(state, { event, actorId, actorName, at, blindRound }) {
    const { commentId, replyToId, text, mentions } = event.payload;
    state.set(`comment:${commentId}`, {
      claimId: event.subject.id,
      replyToId,
      authorId: actorId,
      authorName: actorName,
      text,
      blindRound,
      createdAt: at,
      mentions: mentions.map((one) => one.id),
      resolvedAt: null,
      resolvedById: null,
      resolvedByName: null,
      resolution: null,
    });
  },
  touches: itsClaim,
  undo: null,
});
