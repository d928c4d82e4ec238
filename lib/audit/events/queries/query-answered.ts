import { z } from "zod";
import { claimNumber } from "@/lib/audit/rules/recorded-fields";
import { queryFacts, queryStep } from "@/lib/audit/rules/recorded-query";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

const did = {
  answered: "answered the query on",
  accepted: "accepted the correction of",
  refused: "refused the correction of",
} as const;

/** What came back from the writer about a claim: by whoever brought it in, or by a guest. */
export const queryAnswered = defineEvent({
  type: "query.answered",
  subject: "claim",
  payload: {
    number: claimNumber,
    ...queryFacts,
    step: z.enum(["answered", "accepted", "refused"]),
    words: z.string().nullable(),
  },
  describe: ({ payload: { number, step, person, way, words: said } }) => ({
    did:
      way === "guest"
        ? `${did[step]} claim ${number}`
        : `took in that ${person} ${did[step]} claim ${number}${way === "word" ? ", in Word" : ""}`,
    words: words("Answer", said),
  }),
  replay(state, { event: { subject, payload }, at }) {
    const { number: _, id, ...facts } = payload;
    state.set(`query:${id}`, queryStep({ ...facts, claimId: subject.id }, at));
  },
  touches: itsClaim,
  undo: null,
});
