import { z } from "zod";
import { optionalDay, optionalText, typedAddress, typedText } from "@/lib/typed-text";
import { evidenceKindSchema, stanceSchema } from "@/lib/vocabulary-schema";

const pieceFields = z.object({
  kind: evidenceKindSchema,
  title: typedText().trim().max(500, "Keep the title under 500 characters.").default(""),
  url: typedAddress,
  publisher: optionalText(200),
  publishedOn: optionalDay,
  origin: optionalText(200),
  reference: optionalText(300),
  passage: optionalText(20_000),
  language: z
    .union([z.literal("").transform(() => null), z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)], {
      error: "Give the language as a tag such as en, es or pt-BR.",
    })
    .nullable()
    .default(null),
  translation: optionalText(20_000),
  translatedBy: optionalText(200),
});

/** What a piece needs whatever its stance; a link without a title goes by its address. */
function whole<T extends typeof pieceFields>(fields: T) {
  return fields
    .refine(({ kind, url }) => kind !== "link" || url !== null, { error: "A link needs its address.", path: ["url"] })
    .refine(({ kind, title }) => kind === "link" || title !== "", {
      error: "Say what this is, in a few words.",
      path: ["title"],
    })
    .refine(({ translation, passage }) => translation === null || passage !== null, {
      error: "Give the passage as it was said, too: the translation stands beside it.",
      path: ["passage"],
    })
    .refine(({ translation, translatedBy }) => translation === null || translatedBy !== null, {
      error: "Say who translated it: a person, or a program by name.",
      path: ["translatedBy"],
    })
    .transform((evidence) => ({ ...evidence, title: evidence.title || (evidence.url ?? "") }));
}

export const pieceInputSchema = whole(pieceFields);
export const evidenceSchema = whole(pieceFields.extend({ stance: stanceSchema }));
export type EvidenceInput = z.input<typeof evidenceSchema>;

export const citationSchema = z.object({ evidenceId: z.uuid(), stance: stanceSchema });
export type CitationInput = z.input<typeof citationSchema>;
