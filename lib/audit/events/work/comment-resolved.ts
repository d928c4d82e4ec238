import { z } from "zod";
import { claimNumber, id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

const payload = { number: claimNumber, commentId: id, author: z.string() };

export const commentResolved = defineEvent({
  type: "comment.resolved",
  subject: "claim",
  payload,
  describe: ({ payload: { number, author } }) => ({ did: `resolved ${author}’s comment on claim ${number}` }),
  replay(state, { event, actorId, actorName, at }) {
    const resolved = { resolvedAt: at, resolvedById: actorId, resolvedByName: actorName };
    edit(state, `comment:${event.payload.commentId}`, resolved);
  },
  touches: itsClaim,
  undo: null,
});

export const commentReopened = defineEvent({
  type: "comment.reopened",
  subject: "claim",
  payload,
  describe: ({ payload: { number, author } }) => ({ did: `reopened ${author}’s comment on claim ${number}` }),
  replay(state, { event }) {
    const open = { resolvedAt: null, resolvedById: null, resolvedByName: null };
    edit(state, `comment:${event.payload.commentId}`, open);
  },
  touches: itsClaim,
  undo: null,
});
