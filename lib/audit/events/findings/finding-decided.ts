import { z } from "zod";
import { findingFacts, placesOf } from "@/lib/audit/rules/recorded-finding";
import { edit } from "@/lib/audit/rules/replay-state";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent, type Replayed } from "../define-event";
import { theArticle } from "../touches";

const decided = (
  { actorId, actorName, at }: Omit<Replayed<unknown>, "event">,
  decision: "right" | "asked",
  said: string | null,
) => ({ decision, words: said, decidedById: actorId, decidedByName: actorName, decidedAt: at });

/** Somebody looked at what a desk check found, and says that it is right as it stands. */
export const findingPutAside = defineEvent({
  type: "finding.put-aside",
  subject: "finding",
  payload: { ...findingFacts, reason: z.string() },
  describe: ({ payload }) => ({
    did: `found ${placesOf(payload.words)} right as ${payload.words.length === 1 ? "it stands" : "they stand"}`,
    words: [...words("The check", payload.message), ...words("Reason", payload.reason)],
  }),
  replay: (state, { event: { subject, payload }, ...by }) =>
    edit(state, `finding:${subject.id}`, decided(by, "right", payload.reason)),
  touches: theArticle,
  undo: null,
});

/** It goes to the writer, among the queries. */
export const findingAsked = defineEvent({
  type: "finding.asked",
  subject: "finding",
  payload: { ...findingFacts, question: z.string().nullable() },
  describe: ({ payload }) => ({
    did: `put a query about ${placesOf(payload.words)} to the writer`,
    words: [...words("The check", payload.message), ...words("Question", payload.question)],
  }),
  replay: (state, { event: { subject, payload }, ...by }) =>
    edit(state, `finding:${subject.id}`, decided(by, "asked", payload.question)),
  touches: theArticle,
  undo: null,
});

/** Takes back what was decided: it is to be looked at again. */
export const findingReopened = defineEvent({
  type: "finding.reopened",
  subject: "finding",
  payload: { ...findingFacts, reason: z.string() },
  describe: ({ payload }) => ({
    did: `had ${placesOf(payload.words)} looked at again`,
    words: [...words("The check", payload.message), ...words("Reason", payload.reason)],
  }),
  replay: (state, { event: { subject } }) =>
    edit(state, `finding:${subject.id}`, {
      decision: null,
      words: null,
      decidedById: null,
      decidedByName: null,
      decidedAt: null,
    }),
  touches: theArticle,
  undo: null,
});
