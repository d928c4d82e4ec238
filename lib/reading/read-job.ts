import { z } from "zod";
import type { ArticleInput, DetailsInput } from "@/lib/articles/schema";
import { detailsSchema } from "@/lib/audit/rules/article-details";
import type { Outcome } from "@/lib/outcome";
import { outcomeSchema } from "@/lib/outcome-schema";
import { remarkSchema, structureSchema } from "@/lib/structure";
import type { Job } from "@/lib/threads/job";
import type { ReadingChoices } from "./formats/read-result";

/** What came in, as text: `text` is normalised, and what every offset of the article addresses from now on. */
export const readArticleSchema = z.object({
  text: z.string(),
  details: detailsSchema,
  structure: structureSchema,
  remarks: z.array(remarkSchema),
  leftOut: z.array(z.object({ at: z.int(), words: z.string(), why: z.string() })),
  doubts: z.array(z.string()),
  attachments: z.array(z.object({ name: z.string(), mediaType: z.string() })),
  original: z.object({
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
    name: z.string().nullable(),
    mediaType: z.string(),
  }),
});
export type ReadArticle = z.infer<typeof readArticleSchema>;

export interface ReadInput {
  input: ArticleInput;
  /** What the editor typed; it wins over what the file says of itself. */
  given: DetailsInput;
  choices?: ReadingChoices;
}

export const readJob: Job<ReadInput, Outcome<ReadArticle>> = {
  name: "read",
  answer: outcomeSchema(readArticleSchema),
  lengthOf: ({ input }) => ("file" in input ? input.file.bytes.length : input.pasted.length),
  // The longest article takes a tenth of it; a file made to take for ever is told of while its person still waits.
  within: 20_000,
  doing: "Reading this",
  crashed: "Reading this failed: it holds something that the reader cannot take.",
};
