import { z } from "zod";
import { recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { part } from "@/lib/audit/rules/recorded-fields";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import { findAnew } from "@/lib/audit/rules/replay-findings";
import { addClaim } from "@/lib/audit/rules/replay-state";
import { counted, toCheck, whichPart } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

export const claimsExtracted = defineEvent({
  type: "claims.extracted",
  subject: "revision",
  payload: {
    extractor: z.string(),
    ...part,
    claims: z.array(recordedClaimSchema),
    // With the first part: all that the desk checks find in the text. What was extracted before there were any has none.
    checks: z.array(recordedFindingSchema).optional(),
  },
  describe: ({ payload: { claims, checks, extractor, ...which } }) => ({
    did: `had ${counted(claims.length, "claim")} extracted by ${extractor}${whichPart(which)}${toCheck(checks)}`,
  }),
  replay(state, { event: { subject, payload } }) {
    for (const claim of payload.claims) addClaim(state, claim, subject.id, payload.extractor);
    if (payload.checks) findAnew(state, payload.checks, subject.id, payload.extractor);
  },
  touches: theArticle,
  undo: null,
});
