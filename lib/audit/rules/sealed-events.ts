import { z } from "zod";
import { event, id } from "./event-shape";
import { reviewEvents } from "./review-events";
import { workEvents } from "./work-events";

/** What can be done blind, where two judge each claim. */
const sealableSchema = z.discriminatedUnion("type", [...reviewEvents, ...workEvents]);
export type SealableEvent = z.infer<typeof sealableSchema>;

/**
 * What one person did blind on one claim, in one event about the article: its header tells neither the claim nor the deed. Sealed
 * until the claim's round is over; `events` are what happened, in order.
 */
export const sealedEvents = [
  event("work.sealed", "article", {
    claimId: id,
    round: z.int().positive(),
    events: z.array(sealableSchema).min(1),
  }),
] as const;
