import { previousWordingSchema } from "@/lib/audit/rules/reanchored-claim";
import { claimNumber, id, named } from "@/lib/audit/rules/recorded-fields";
import { judgedShapeSchema } from "@/lib/audit/rules/recorded-shape";
import { change, roundOf } from "@/lib/audit/rules/replay-state";
import { quoted } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsPlace } from "../touches";

/** A person said where a claim is now. It takes the place of one found there that nobody had worked on. */
export const claimPlaced = defineEvent({
  type: "claim.placed",
  subject: "claim",
  payload: {
    number: claimNumber,
    revisionId: id,
    before: judgedShapeSchema,
    after: judgedShapeSchema,
    formerly: previousWordingSchema.nullable(),
    replaces: named.nullable(),
  },
  describe({ payload: { number, before, after, formerly } }) {
    const reopened = formerly && before.verdict !== null ? ", which put it back to check" : "";
    return {
      did: `gave claim ${number} its place${reopened}`,
      change: { before: quoted(before.exact), after: quoted(after.exact) },
    };
  },
  replay(state, { event }) {
    const key = `claim:${event.subject.id}`;
    const { after, revisionId, formerly, replaces } = event.payload;
    const { exact: _, ...shape } = after;
    const anew = { previousWording: formerly, round: roundOf(state, event.subject.id) + 1, disagreed: false };
    change(state, key, { ...shape, revisionId, candidateAnchors: null, ...(formerly && anew) });
    if (replaces) change(state, `claim:${replaces.id}`, { retirement: "superseded" });
  },
  touches: itsPlace,
  undo: "reanchors",
});
