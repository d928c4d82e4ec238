import { z } from "zod";
import { recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { part } from "@/lib/audit/rules/recorded-fields";
import { addClaim } from "@/lib/audit/rules/replay-state";
import { counted, whichPart } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

export const claimsExtracted = defineEvent({
  type: "claims.extracted",
  subject: "revision",
  payload: { extractor: z.string(), ...part, claims: z.array(recordedClaimSchema) },
  describe: ({ payload: { claims, extractor, ...which } }) => ({
    did: `had ${counted(claims.length, "claim")} extracted by ${extractor}${whichPart(which)}`,
  }),
  replay(state, { event: { subject, payload } }) {
    for (const claim of payload.claims) addClaim(state, claim, subject.id, payload.extractor);
  },
  touches: theArticle,
  undo: null,
});
