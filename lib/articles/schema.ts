import { z } from "zod";
import { storable, typedText } from "@/lib/typed-text";
import { daySchema } from "@/lib/vocabulary";

/** An empty field of a form says nothing: it becomes null. */
const optionalText = (most: number) =>
  typedText()
    .trim()
    .max(most, `Keep this under ${most} characters.`)
    .transform((value) => value || null)
    .nullable()
    .default(null);

const optionalDay = z
  .union([z.literal("").transform(() => null), daySchema.or(z.never({ error: "Give the day as YYYY-MM-DD." }))])
  .nullable()
  .default(null);

export const detailsInputSchema = z.object({
  title: optionalText(500),
  publisher: optionalText(200),
  byline: optionalText(300),
  address: z
    .union([
      z.literal("").transform(() => null),
      z
        .url({ protocol: /^https?$/, error: "Give the whole address, beginning with https:// or http://." })
        .max(2000)
        .overwrite(storable),
    ])
    .nullable()
    .default(null),
  publishedAt: optionalDay,
  deadline: optionalDay,
});
export type DetailsInput = z.input<typeof detailsInputSchema>;

/** How many judge each claim, as a form or a request says it. */
export const reviewersSchema = z.coerce.number().pipe(z.literal([1, 2]));
export type Reviewers = z.infer<typeof reviewersSchema>;

export const reasonSchema = typedText()
  .trim()
  .min(3, "Say why in a few words: the history keeps it.")
  .max(2000, "Keep the reason under 2,000 characters.");

/** What the address of a list asks for; a part that cannot be read asks for nothing. */
export const articleFilterSchema = z.object({
  search: z
    .string()
    // PostgreSQL takes no NUL.
    .transform((value) => value.replaceAll("\0", "").trim().slice(0, 200) || undefined)
    .optional()
    .catch(undefined),
  archived: z
    .literal("1")
    .transform(() => true)
    .optional()
    .catch(undefined),
  state: z.enum(["open", "closed", "overdue"]).optional().catch(undefined),
  sort: z.enum(["title", "deadline"]).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

/** Exactly one of them: what was pasted, or a file's bytes with its name. */
export type ArticleInput = { pasted: string } | { file: { bytes: Uint8Array<ArrayBuffer>; name: string } };

export type ArticleState = "open" | "closed" | "archived";

export const stateOf = (article: { closedAt: Date | null; archivedAt: Date | null }): ArticleState =>
  article.archivedAt ? "archived" : article.closedAt ? "closed" : "open";
