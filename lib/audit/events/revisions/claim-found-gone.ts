import { z } from "zod";
import { claimNumber } from "@/lib/audit/rules/recorded-fields";
import { change, read } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsPlace } from "../touches";

export const claimFoundGone = defineEvent({
  type: "claim.found-gone",
  subject: "claim",
  payload: { number: claimNumber },
  describe: ({ payload }) => ({ did: `said that claim ${payload.number} is no longer in the article` }),
  replay: (state, { event }) => change(state, `claim:${event.subject.id}`, { retirement: "deleted" }),
  touches: itsPlace,
  undo: null,
});

/** Somebody thinks that words are there which a revision, or a person, took for gone. */
export const claimGoneUndone = defineEvent({
  type: "claim.gone-undone",
  subject: "claim",
  payload: { number: claimNumber, reason: z.string() },
  describe: ({ payload: { number, reason } }) => ({
    did: `had claim ${number} wait for a place again`,
    words: words("Reason", reason),
  }),
  replay(state, { event }) {
    const key = `claim:${event.subject.id}`;
    change(state, key, { retirement: null, candidateAnchors: read(state, key).candidateAnchors ?? [] });
  },
  touches: itsPlace,
  undo: null,
});
