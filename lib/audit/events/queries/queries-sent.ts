import { z } from "zod";
import { claimNumber, id } from "@/lib/audit/rules/recorded-fields";
import { queryFacts, queryStep } from "@/lib/audit/rules/recorded-query";
import { defineEvent } from "../define-event";

const { way, person } = queryFacts;
const ways = { word: "in Word", guest: "by a guest’s link", mail: "by mail", text: "as text" } as const;

/** Questions went to the writer. */
export const queriesSent = defineEvent({
  type: "queries.sent",
  subject: "article",
  payload: {
    way,
    person,
    queries: z.array(z.object({ id, claimId: id, number: claimNumber, reviewId: id.nullable() })),
  },
  describe: ({ payload: { way, person, queries } }) => ({
    did: `sent ${queries.length === 1 ? "1 query" : `${queries.length.toLocaleString("en")} queries`} to ${person} ${ways[way]}`,
  }),
  replay(state, { event: { payload }, at }) {
    for (const { id, claimId, reviewId } of payload.queries) {
      const facts = { claimId, reviewId, step: "sent", way: payload.way, person: payload.person, words: null };
      state.set(`query:${id}`, queryStep(facts, at));
    }
  },
  touches: {
    claims: ({ payload }) => payload.queries.map(({ claimId }) => claimId),
    article: false,
    history: "in-payload",
  },
  undo: null,
});
