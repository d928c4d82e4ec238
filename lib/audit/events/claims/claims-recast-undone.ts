import { z } from "zod";
import { named, offset } from "@/lib/audit/rules/recorded-fields";
import { change } from "@/lib/audit/rules/replay-state";
import { numbers, words } from "@/lib/audit/rules/wording";
import { defineEvent } from "../define-event";
import { withLineage } from "../touches";

export const claimsRecastUndone = defineEvent({
  type: "claims.recast-undone",
  subject: "claim",
  payload: {
    how: z.enum(["split", "merged"]),
    reason: z.string(),
    undoes: offset,
    parents: z.array(named),
    children: z.array(named),
  },
  describe: ({ payload: { how, parents, children, reason } }) => ({
    did: `undid the ${how === "split" ? "split" : "merging"} of claim ${numbers(parents)}, which retired claim ${numbers(children)}`,
    words: words("Reason", reason),
  }),
  replay(state, { event }) {
    for (const parent of event.payload.parents) change(state, `claim:${parent.id}`, { retirement: null });
    for (const child of event.payload.children) change(state, `claim:${child.id}`, { retirement: "undone" });
  },
  touches: withLineage,
  undo: null,
});
