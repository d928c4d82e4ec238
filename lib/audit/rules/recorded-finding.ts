import { z } from "zod";
import { checkFindingSchema, spanSchema } from "@/lib/text/schema";

/**
 * What a desk check found, by the key it is known by: SHA-256, hex, of the check and the words of its places. Two places as a rule;
 * where both stand in the same words, one.
 */
export const recordedFindingSchema = checkFindingSchema.extend({
  spans: z.array(spanSchema).min(1),
  key: z.string().regex(/^[0-9a-f]{64}$/),
});
export type RecordedFinding = z.infer<typeof recordedFindingSchema>;

/** A finding as an event about it names it; its subject is the finding's key. */
export const findingFacts = { check: checkFindingSchema.shape.check, message: z.string(), words: z.array(z.string()) };

/** `“52” and “4 May 1961”` */
export const placesOf = (words: readonly string[]) =>
  words.map((one) => `“${one.length > 80 ? `${one.slice(0, 79)}…` : one}”`).join(" and ");
