import { z } from "zod";
import { daySchema, evidenceKindSchema } from "@/lib/vocabulary-schema";

// What an older event says nothing of was not known then.
const since = z.string().nullable().default(null);

/** Where a passage stands: in the text of a capture or a file, by its id, in UTF-16 units. */
export const placeSchema = z.object({ in: z.uuid(), start: z.int().nonnegative(), end: z.int().positive() });
export type Place = z.infer<typeof placeSchema>;

/** A piece of evidence as the history records it, without its stance: that is the citation's. */
export const pieceSchema = z.object({
  kind: evidenceKindSchema,
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: daySchema.nullable(),
  passage: z.string().nullable(),
  origin: since,
  reference: since,
  language: since,
  translation: since,
  translatedBy: since,
  // Only where somebody chose it: older events hash as they did.
  place: placeSchema.nullish(),
});
export type RecordedPiece = z.infer<typeof pieceSchema>;

export const pieceFields = pieceSchema.keyof().options;
