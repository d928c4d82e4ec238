import { randomUUID } from "node:crypto";
import { type ReadArticle, readArticle } from "@/lib/articles/read-article";
import type { ArticleInput, DetailsInput } from "@/lib/articles/schema";
import { type ExtractionParts, inParts } from "@/lib/claims/extraction-parts";
import { recordExtraction } from "@/lib/claims/from-extraction";
import type { Outcome } from "@/lib/outcome";
import { planRevision, type RevisionJob } from "@/lib/revisions/plan-revision";
import type { RevisionPlan } from "@/lib/revisions/plan-schema";
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

export type ReviseJob = RevisionJob & Omit<ExtractJob, "text">;

/** What another text would do to an article's claims. */
export function planOf({ title, publishedAt, ...job }: ReviseJob): RevisionPlan {
  const { extractor, claims } = extract(job.after, { title, publishedAt });
  return planRevision(job, { extractor, claims: recordExtraction(claims, randomUUID) });
}
