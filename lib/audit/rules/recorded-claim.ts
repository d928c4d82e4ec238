import { z } from "zod";
import { claimKindSchema, extractedClaimSchema, flagSchema } from "@/lib/text/schema";
import { id, offset } from "./recorded-fields";

/**
 * What a claim's `detail` column holds: the fields of its kind, why the extractor took it for a claim, and the claims
 * of the article that it found to assert the same.
 */
export const claimDetailSchema = extractedClaimSchema
  .pick({ attribution: true, date: true, quantity: true })
  .extend({ reason: z.string().optional(), sameAs: z.array(id).optional() });
export type ClaimDetail = z.infer<typeof claimDetailSchema>;

export const recordedClaimSchema = z.object({
  id,
  number: z.int().positive(),
  kind: claimKindSchema,
  start: offset,
  end: offset,
  coreStart: offset,
  coreEnd: offset,
  detail: claimDetailSchema,
  flags: z.array(flagSchema),
  withinId: id.nullable(),
});
export type RecordedClaim = z.infer<typeof recordedClaimSchema>;
