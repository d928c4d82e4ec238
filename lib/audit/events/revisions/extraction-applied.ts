import { z } from "zod";
import { recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { named, part } from "@/lib/audit/rules/recorded-fields";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import { findAnew } from "@/lib/audit/rules/replay-findings";
import { addClaim, change } from "@/lib/audit/rules/replay-state";
import { counted, whichPart } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { theArticle } from "../touches";

/** What another run of the extractor changed among the claims that nobody had worked on; the rest it left as it was. */
export const extractionApplied = defineEvent({
  type: "extraction.applied",
  subject: "revision",
  payload: {
    extractor: z.string(),
    ...part,
    added: z.array(recordedClaimSchema),
    changed: z.array(z.object({ before: recordedClaimSchema, after: recordedClaimSchema })),
    removed: z.array(named),
    // With the first part, where they are others than before: all that the desk checks find.
    checks: z.array(recordedFindingSchema).optional(),
  },
  /** `had the claims found again by tickmark/2: claims 31 and 32 added, 2 found otherwise, claim 7 no longer found` */
  describe({ payload: { extractor, added, changed, removed, checks, ...which } }) {
    const what = [
      added.length > 0 && `${list(added)} added`,
      changed.length > 0 && `${list(changed.map(({ after }) => after))} found otherwise`,
      removed.length > 0 && `${list(removed)} no longer found`,
      checks && `the desk checks find ${counted(checks.length, "thing")}`,
    ];
    return { did: `had the claims found again by ${extractor}${whichPart(which)}: ${what.filter(Boolean).join(", ")}` };
  },
  replay(state, { event }) {
    const { extractor, added, changed, removed, checks } = event.payload;
    for (const claim of added) addClaim(state, claim, event.subject.id, extractor);
    for (const { after } of changed) {
      const { id: claimId, ...claim } = after;
      change(state, `claim:${claimId}`, { ...claim, extractor });
    }
    for (const claim of removed) change(state, `claim:${claim.id}`, { retirement: "superseded" });
    if (checks) findAnew(state, checks, event.subject.id, extractor);
  },
  touches: theArticle,
  undo: null,
});

const list = (claims: readonly { number: number }[]) =>
  claims.length > 6
    ? `${claims.length.toLocaleString("en")} claims`
    : `claim${claims.length === 1 ? "" : "s"} ${claims.map(({ number }) => number).join(", ")}`;
