import { z } from "zod";
import { storable, typedText } from "@/lib/typed-text";
import { daySchema, evidenceKindSchema, stanceSchema } from "@/lib/vocabulary";

const optional = (most: number) =>
  typedText()
    .trim()
    .max(most, `Keep this under ${most.toLocaleString("en")} characters.`)
    .transform((value) => value || null)
    .nullable()
    .default(null);

export const evidenceSchema = z
  .object({
    kind: evidenceKindSchema,
    stance: stanceSchema,
    title: typedText().trim().max(500, "Keep the title under 500 characters.").default(""),
    url: z
      .union([
        z.literal("").transform(() => null),
        z
          .url({ protocol: /^https?$/, error: "Give the whole address, beginning with https:// or http://." })
          .max(2000)
          .overwrite(storable),
      ])
      .nullable()
      .default(null),
    publisher: optional(200),
    publishedOn: z
      .union([z.literal("").transform(() => null), daySchema], { error: "Give the day as YYYY-MM-DD." })
      .nullable()
      .default(null),
    passage: optional(20_000),
  })
  .refine(({ kind, url }) => kind !== "link" || url !== null, { error: "A link needs its address.", path: ["url"] })
  .refine(({ kind, title }) => kind === "link" || title !== "", {
    error: "Say what this is, in a few words.",
    path: ["title"],
  })
  // A link without a title goes by its address.
  .transform((evidence) => ({ ...evidence, title: evidence.title || (evidence.url ?? "") }));
export type EvidenceInput = z.input<typeof evidenceSchema>;

export const citationSchema = z.object({ evidenceId: z.uuid(), stance: stanceSchema });
export type CitationInput = z.input<typeof citationSchema>;
