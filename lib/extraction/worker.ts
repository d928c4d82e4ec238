import { randomUUID } from "node:crypto";
import { type ReadArticle, readArticle } from "@/lib/articles/read-article";
import type { ArticleInput, DetailsInput } from "@/lib/articles/schema";
import { type ExtractionParts, inParts } from "@/lib/claims/extraction-parts";
import type { Outcome } from "@/lib/outcome";
import { extract } from "@/lib/text";
import type { Sentence } from "@/lib/text/schema";

/** What threads run: lib/extraction/make-worker.ts bundles this into one plain JavaScript file. */

export interface ReadJob {
  input: ArticleInput;
  given: DetailsInput;
}

export interface ExtractJob {
  /** Normalised. */
  text: string;
  title: string | null;
  publishedAt: string | null;
}

export const read = ({ input, given }: ReadJob): Outcome<ReadArticle> => readArticle(input, given);

export const findClaims = ({ text, ...context }: ExtractJob): ExtractionParts =>
  inParts(extract(text, context), randomUUID);

/** Every sentence, with or without a claim, and why it has none. */
export const findSentences = ({ text, ...context }: ExtractJob): Sentence[] => extract(text, context).sentences;
