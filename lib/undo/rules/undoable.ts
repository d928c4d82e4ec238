import type { Happened, Recast } from "@/lib/audit/rules/happened";
import type { DeskEvent } from "@/lib/audit/schema";

type Of<T extends DeskEvent["type"]> = { seq: number; event: Extract<DeskEvent, { type: T }> };

/** A change that a new event can undo. */
export type Undoable =
  | Recast
  | Of<"claim.reshaped">
  | Of<"claim.settlement-noted">
  | Of<"verdict.recorded">
  | Of<"check.taken-over">
  | Of<"disagreement.settled">
  | Of<"claim.dismissed">
  | Of<"claim.waived">;

interface Standing {
  id: string;
  reviewId: string | null;
  /** The reader's own review that is still sealed, in the claim's round. */
  sealedReviewId: string | null;
  dismissal: string | null;
  waiver: string | null;
}

/**
 * The latest change to a claim that still stands and can be undone; null where there is none. `history` is the newest first.
 * What was undone already, and the undoing itself, are passed over, so that undoing again goes further back.
 */
export function undoableOf(claim: Standing, history: readonly Happened[]): Undoable | null {
  const undone = new Set<number>();
  // What was reshaped in an older revision has no shape to go back to in this one.
  let revised = false;
  for (const { seq, event } of history) {
    if ("undoes" in event.payload && event.payload.undoes !== null) {
      undone.add(event.payload.undoes);
      continue;
    }
    if (undone.has(seq)) continue;
    switch (event.type) {
      case "article.revised":
      case "claim.placed":
        revised = true;
        break;
      case "claim.settlement-noted":
        return { seq, event };
      case "claim.reshaped":
        if (!revised) return { seq, event };
        break;
      case "claim.split":
      case "claims.merged": {
        if (revised) break;
        const { parents, children } = event.payload;
        if ([...parents, ...children].some(({ id }) => id === claim.id)) return { seq, event };
        break;
      }
      case "verdict.recorded":
      case "check.taken-over":
      case "disagreement.settled":
        if ([claim.reviewId, claim.sealedReviewId].includes(event.payload.reviewId)) return { seq, event } as Undoable;
        break;
      case "claim.dismissed":
        if (claim.dismissal !== null) return { seq, event };
        break;
      case "claim.waived":
        if (claim.waiver !== null) return { seq, event };
        break;
    }
  }
  return null;
}
