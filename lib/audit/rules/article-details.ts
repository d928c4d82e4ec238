import { z } from "zod";
import { daySchema } from "@/lib/vocabulary-schema";

export const detailsSchema = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  byline: z.string().nullable(),
  address: z.string().nullable(),
  publishedAt: daySchema.nullable(),
  // What an older event says nothing of was not known then.
  deadline: daySchema.nullable().default(null),
});
export type ArticleDetails = z.infer<typeof detailsSchema>;

/** How many judge each claim. */
export const reviewerCount = z.literal([1, 2]);
