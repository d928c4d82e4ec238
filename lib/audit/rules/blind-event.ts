import type { BlindableEvent } from "@/lib/audit/events/blindable";
import type { DeskEvent } from "@/lib/audit/schema";

/** Wraps what was done blind on a claim, in its round `blindRound`, into the one event that tells of it. */
export const blindEvent = (
  claim: { id: string; articleId: string },
  blindRound: number,
  events: BlindableEvent[],
): DeskEvent => ({
  type: "work.sealed",
  subject: { type: "article", id: claim.articleId },
  payload: { claimId: claim.id, round: blindRound, events },
});

/** The claim on which somebody worked blind, where an event tells of that; otherwise null. */
export const blindClaimOf = (event: DeskEvent): string | null =>
  event.type === "work.sealed" ? event.payload.claimId : null;
