import { z } from "zod";
import { decided } from "@/lib/audit/rules/decided-remark";
import { claimNumber, person } from "@/lib/audit/rules/recorded-fields";
import { remarkFacts, remarksOf, remarkWords } from "@/lib/audit/rules/recorded-remark";
import { edit } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

export const remarksSetAside = defineEvent({
  type: "remarks.set-aside",
  subject: "claim",
  payload: { number: claimNumber, remarks: z.array(remarkFacts) },
  describe: ({ payload: { number, remarks } }) => ({
    did: `set ${remarksOf(remarks)} in the draft aside on claim ${number}`,
    words: remarkWords(remarks),
  }),
  replay(state, happened) {
    for (const { key } of happened.event.payload.remarks) decided(state, happened, key, false);
  },
  touches: itsClaim,
  undo: null,
});

/** What somebody had set aside is offered again. */
export const remarkOfferedAgain = defineEvent({
  type: "remark.offered-again",
  subject: "claim",
  payload: { number: claimNumber, remark: remarkFacts, setAsideBy: person },
  describe: ({ payload: { number, remark } }) => ({
    did: `brought ${remarksOf([remark])} in the draft back on claim ${number}`,
    words: remarkWords([remark]),
  }),
  replay(state, { event, at }) {
    const { remark, setAsideBy } = event.payload;
    edit(state, `remark:${event.subject.id}:${remark.key}:${setAsideBy.id}`, { endedAt: at });
  },
  touches: itsClaim,
  undo: null,
});
