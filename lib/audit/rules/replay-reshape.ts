import type { DeskEvent } from "@/lib/audit/schema";
import { addClaim, change, type State } from "./replay-state";

/** What the events that reshape claims, or set them aside, do to an article's state; other events do nothing here. */
export function applyReshape(state: State, event: DeskEvent, at: string): void {
  const { id } = event.subject;
  switch (event.type) {
    case "claim.reshaped": {
      const { exact: _, ...after } = event.payload.after;
      change(state, `claim:${id}`, after);
      break;
    }
    case "claim.split":
    case "claims.merged": {
      const { revisionId, parents, children } = event.payload;
      const retirement = event.type === "claim.split" ? "split" : "merged";
      for (const child of children) addClaim(state, child, revisionId, null);
      for (const parent of parents) {
        change(state, `claim:${parent.id}`, { retirement });
        for (const child of children) state.set(`lineage:${parent.id}:${child.id}`, { createdAt: at });
      }
      break;
    }
    case "claims.recast-undone":
      for (const parent of event.payload.parents) change(state, `claim:${parent.id}`, { retirement: null });
      for (const child of event.payload.children) change(state, `claim:${child.id}`, { retirement: "undone" });
      break;
    case "claim.waived":
      change(state, `claim:${id}`, { waiver: event.payload.reason });
      break;
    case "claim.unwaived":
      change(state, `claim:${id}`, { waiver: null });
      break;
    case "extraction.applied": {
      const { extractor, added, changed, removed } = event.payload;
      for (const claim of added) addClaim(state, claim, id, extractor);
      for (const { after } of changed) {
        const { id: claimId, ...claim } = after;
        change(state, `claim:${claimId}`, { ...claim, extractor });
      }
      for (const claim of removed) change(state, `claim:${claim.id}`, { retirement: "superseded" });
      break;
    }
    case "claim.settlement-noted":
      change(state, `claim:${id}`, { settlement: event.payload.after });
      break;
  }
}
