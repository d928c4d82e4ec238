import type { z } from "zod";
import { events } from "@/lib/audit/events";
import { definitionsByType, type UndoableClaim } from "@/lib/audit/events/define-event";
import type { Happened } from "@/lib/audit/rules/happened";
import type { DeskEvent } from "@/lib/audit/schema";

const definitionOf = definitionsByType<DeskEvent>(events);

type LabelOf<U> = U extends { by: infer B } ? B : never;
type UndoableOf<D> = D extends { schema: infer S extends z.ZodType; undo: infer U }
  ? LabelOf<U> extends infer B
    ? [B] extends [never]
      ? never
      : { seq: number; by: B; event: z.infer<S> }
    : never
  : never;

/** A change that a new event can undo, and what undoes it. */
export type Undoable = UndoableOf<(typeof events)[number]>;

/**
 * The latest change to a claim that is still active and can be undone; null where there is none. `history` is the
 * newest first. What was undone already, and the undoing itself, are passed over, so that undoing again goes further
 * back.
 */
export function undoableOf(claim: UndoableClaim, history: readonly Happened[]): Undoable | null {
  const undone = new Set<number>();
  let reanchored = false;
  for (const { seq, event } of history) {
    if ("undoes" in event.payload && event.payload.undoes !== null) {
      undone.add(event.payload.undoes);
      continue;
    }
    const { undo } = definitionOf(event);
    if (undo === null || undone.has(seq)) continue;
    if (undo === "reanchors") reanchored = true;
    // What was reshaped in an older revision has no shape to go back to in this one.
    else if (!(undo.sameRevision && reanchored) && undo.active(event, claim))
      // The event's definition names what undoes it: the two belong together.
      return { seq, by: undo.by, event } as Undoable;
  }
  return null;
}
