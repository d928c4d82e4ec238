import type { DeskEvent } from "../schema";

/** An event with its number in its chain. */
export interface Happened {
  seq: number;
  event: DeskEvent;
}

/** A split or a merge: the claims before it and those that took their place. */
export type Recast = { seq: number; event: Extract<DeskEvent, { type: "claim.split" | "claims.merged" }> };
