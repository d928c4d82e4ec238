import { z } from "zod";
import { optionalAddress, optionalDay, optionalText } from "@/lib/typed-text";

export const detailsInputSchema = z.object({
  title: optionalText(500),
  publisher: optionalText(200),
  byline: optionalText(300),
  address: optionalAddress,
  publishedAt: optionalDay,
  deadline: optionalDay,
});
export type DetailsInput = z.input<typeof detailsInputSchema>;

/** How many judge each claim, as a form or a request says it. */
export const requiredReviewsSchema = z.coerce.number().pipe(z.literal([1, 2]));
export type RequiredReviews = z.infer<typeof requiredReviewsSchema>;

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
