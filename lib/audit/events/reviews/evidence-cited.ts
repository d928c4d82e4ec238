import { z } from "zod";
import { claimNumber, id } from "@/lib/audit/rules/recorded-fields";
import { read, type State } from "@/lib/audit/rules/replay-state";
import type { Stance } from "@/lib/vocabulary";
import { stanceSchema } from "@/lib/vocabulary-schema";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";
import { citationsOf, newCitation } from "./recorded-citation";
import { moveOn } from "./recorded-review";

const meaning: Record<Stance, string> = {
  supports: "as supporting",
  contradicts: "as contradicting",
  context: "as context for",
};

export const evidenceCited = defineEvent({
  type: "evidence.cited",
  subject: "claim",
  payload: {
    number: claimNumber,
    evidenceId: id,
    title: z.string(),
    stance: stanceSchema,
    before: stanceSchema.nullable(),
    // Whose citation took on the new stance, where it was another's.
    of: id.nullable().default(null),
    reopened: z.boolean(),
  },
  describe: ({ payload: { number, title, stance, before, reopened } }) => ({
    did: `cited “${title}” ${meaning[stance]} claim ${number}${reopened ? ", which reopened it" : ""}`,
    ...(before && { change: { before, after: stance } }),
  }),
  replay(state, happened) {
    const { id: claimId } = happened.event.subject;
    const { evidenceId, stance, before, of, reopened } = happened.event.payload;
    const replaced = before === null ? null : replacedCitation(state, { claimId, evidenceId, of });
    // A change of stance keeps the day of the citation: it is its place in the list.
    const { createdAt, blindRound } = replaced ? read(state, replaced) : newCitation(happened);
    if (replaced) state.delete(replaced);
    const own = { ...newCitation(happened), stance, createdAt, blindRound };
    state.set(`citation:${claimId}:${evidenceId}:${happened.actorId}`, own);
    moveOn(state, happened, claimId, reopened ? { verdict: null, reviewId: null } : {});
  },
  touches: itsClaim,
  undo: null,
});

/** An older event does not say whose citation took on the new stance: there was but one. */
function replacedCitation(state: State, { of, ...sought }: { claimId: string; evidenceId: string; of: string | null }) {
  if (of) return `citation:${sought.claimId}:${sought.evidenceId}:${of}`;
  const [found] = citationsOf(state, sought);
  if (!found) throw new Error(`the history changes a citation of ${sought.evidenceId} before it was made`);
  return found.key;
}
