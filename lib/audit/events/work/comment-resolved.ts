import { z } from "zod";
import { claimNumber, id } from "@/lib/audit/rules/recorded-fields";
import { edit } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

const payload = { number: claimNumber, commentId: id, author: z.string() };

export const commentResolved = defineEvent({
  type: "comment.resolved",
  subject: "claim",
  // Desks recorded it without a reason at first.
  payload: { ...payload, reason: z.string().nullable().optional() },
  describe: ({ payload: { number, author, reason } }) => ({
    did: `resolved ${author}’s comment on claim ${number}`,
    words: reason ? words("Reason", reason) : undefined,
  }),
  replay(state, { event, actorId, actorName, at }) {
    const resolution = event.payload.reason ?? null;
    const resolved = { resolvedAt: at, resolvedById: actorId, resolvedByName: actorName, resolution };
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
    const open = { resolvedAt: null, resolvedById: null, resolvedByName: null, resolution: null };
    edit(state, `comment:${event.payload.commentId}`, open);
  },
  touches: itsClaim,
  undo: null,
});
