import { z } from "zod";
import { type ExtractionParts, extractionPartsSchema } from "@/lib/claims/rules/extraction-parts";
import { type Sentence, sentenceSchema } from "@/lib/text/schema";
import type { Job } from "@/lib/threads/job";

export interface ExtractInput {
  /** Normalised. */
  text: string;
  title: string | null;
  publishedAt: string | null;
}

export const findClaimsJob: Job<ExtractInput, ExtractionParts> = {
  name: "findClaims",
  answer: extractionPartsSchema,
  lengthOf: ({ text }) => text.length,
  doing: "Finding the claims",
  crashed: "Finding the claims failed: the text holds something that the extractor cannot take.",
};

/** Every sentence, with or without a claim, and why it has none. */
export const findSentencesJob: Job<ExtractInput, Sentence[]> = {
  name: "findSentences",
  answer: z.array(sentenceSchema),
  lengthOf: ({ text }) => text.length,
  doing: "Reading the sentences",
  crashed: "Reading the sentences failed: the text holds something that the extractor cannot take.",
};
