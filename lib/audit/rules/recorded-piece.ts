import { z } from "zod";
import { daySchema, evidenceKindSchema } from "@/lib/vocabulary-schema";

// What an older event says nothing of was not known then.
const since = z.string().nullable().default(null);

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
});
export type RecordedPiece = z.infer<typeof pieceSchema>;

export const pieceFields = pieceSchema.keyof().options;
