import { z } from "zod";
import { claimNumber, undoes } from "@/lib/audit/rules/recorded-fields";
import { judgedShapeSchema } from "@/lib/audit/rules/recorded-shape";
import { change } from "@/lib/audit/rules/replay-state";
import { quoted, words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { itsClaim } from "../touches";

// Where what it asserts is judged anew, a round begins: what was said blind of the old words is blind no longer.
const shaped = judgedShapeSchema.extend({
  round: z.int().positive().optional(),
  disagreed: z.boolean().optional(),
});
type Shaped = z.infer<typeof shaped>;
const parts = z.enum(["span", "kind", "attribution", "date"]);

export const claimReshaped = defineEvent({
  type: "claim.reshaped",
  subject: "claim",
  payload: { number: claimNumber, part: parts, before: shaped, after: shaped, reason: z.string().nullable(), undoes },
  describe({ payload: { number, part, before, after, reason, undoes } }) {
    const reopened = before.verdict !== null && after.verdict === null ? ", which put it back to check" : "";
    const back = undoes === null ? "" : `, undoing entry ${undoes}`;
    return {
      did: `${did[part]} ${number}${back}${reopened}`,
      change: { before: worded[part](before), after: worded[part](after) },
      words: words("Reason", reason),
    };
  },
  replay(state, { event }) {
    const { exact: _, ...after } = event.payload.after;
    change(state, `claim:${event.subject.id}`, after);
  },
  touches: itsClaim,
  undo: { by: "reshape", active: () => true, sameRevision: true },
});

const did: Record<z.infer<typeof parts>, string> = {
  span: "moved the ends of claim",
  kind: "changed the kind of claim",
  date: "corrected the date of claim",
  attribution: "corrected the attribution of claim",
};

const worded: Record<z.infer<typeof parts>, (shape: Shaped) => string> = {
  span: ({ exact }) => quoted(exact),
  kind: ({ kind }) => kind,
  date: ({ detail }) => (detail.date ? `${detail.date.value ?? "left open"} (${detail.date.type})` : "none"),
  attribution({ detail: { attribution } }) {
    if (!attribution) return "none";
    const { source, cue, content, quoted: how } = attribution;
    const who =
      source.resolved && source.resolved !== source.exact ? `${source.exact} = ${source.resolved}` : source.exact;
    return `${who}, “${cue.exact}”, ${how}: ${quoted(content.exact)}`;
  },
};
