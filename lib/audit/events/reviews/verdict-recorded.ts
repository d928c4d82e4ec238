import { z } from "zod";
import { currentVerdict } from "@/lib/audit/rules/recorded-fields";
import { words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";
import { asSecond, cited, judge, review, second, verdictWord } from "./recorded-review";
import { retract } from "./retract";

export const verdictRecorded = defineEvent({
  type: "verdict.recorded",
  subject: "claim",
  payload: { ...review, before: currentVerdict, evidence: z.array(cited), ...second },
  describe({ payload }) {
    const { number, verdict, before, rationale, correction, disagreed } = payload;
    return {
      did: `marked claim ${number} ${verdict}${asSecond(payload)}`,
      change: { before: verdictWord(before.verdict), after: disagreed ? "disagreed" : verdict },
      words: [...words("Rationale", rationale), ...words("Suggested correction", correction)],
    };
  },
  replay: (state, happened) => judge(state, happened),
  touches: itsClaim,
  undo: retract,
});
