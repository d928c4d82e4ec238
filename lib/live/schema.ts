import { z } from "zod";
import { lastEvent } from "@/lib/audit/rules/event-number";

/**
 * What a stream says of one event. `type` and `claimIds` are missing where somebody else said it blind: then nothing is
 * known of it but that it happened.
 */
export const liveEventSchema = z.object({
  seq: z.int().positive(),
  type: z.string().optional(),
  claimIds: z.array(z.uuid()).optional(),
});
export type LiveEvent = z.infer<typeof liveEventSchema>;

/** Somebody who has the article open: the claims they look at, and which of them they have begun to judge. */
export const personHereSchema = z.object({
  userId: z.uuid(),
  name: z.string(),
  claims: z.array(z.object({ claimId: z.uuid(), working: z.boolean() })),
});
export type PersonHere = z.infer<typeof personHereSchema>;
export const hereSchema = z.array(personHereSchema);

/** What an open page says of itself. `id` is the page's own, made by it. */
export const pageHereSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("here"), id: z.uuid(), claimId: z.uuid().nullable(), working: z.boolean() }),
  z.object({ state: z.literal("gone"), id: z.uuid() }),
]);
export type PageHere = z.infer<typeof pageHereSchema>;

/**
 * The number of the last event somebody knows, 0 where they know none. As text it comes from an address or a header.
 */
export const placeSchema = z.coerce.number().pipe(z.int().nonnegative().max(lastEvent));

/** What somebody else did, as a sentence after their name, and to which claims. */
export interface News {
  seq: number;
  by: string;
  did: string;
  claimIds: string[];
}
