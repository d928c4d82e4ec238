import { z } from "zod";
import { findingViewSchema } from "@/lib/findings/schema";
import { structureSchema } from "@/lib/structure";
import { roleSchema } from "@/lib/vocabulary-schema";
import { correctionSchema } from "./corrections";
import { reportClaimSchema } from "./report-claim";

/** The one neutral object that every export format is written from: what an article's check had come to at one moment. */

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const reportArticleSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  byline: z.string().nullable(),
  /** Where the article stands on the web: as typed, so possibly no http address at all. */
  address: z.string().nullable(),
  publishedAt: z.iso.date().nullable(),
  state: z.enum(["open", "closed", "archived"]),
  importedAt: z.iso.datetime(),
});
export type ReportArticle = z.infer<typeof reportArticleSchema>;

/** `dismissed` and `waived` claims are in no other count; the rest add up to the open claims. */
export const verdictCountsSchema = z.object({
  sourced: z.int().nonnegative(),
  disputed: z.int().nonnegative(),
  unverified: z.int().nonnegative(),
  disagreed: z.int().nonnegative(),
  toCheck: z.int().nonnegative(),
  dismissed: z.int().nonnegative(),
  waived: z.int().nonnegative(),
});
export type VerdictCounts = z.infer<typeof verdictCountsSchema>;

/**
 * `revision.length`, anchors and spans count UTF-16 code units of `text`; `revision.sha256` is of `text` in UTF-8.
 * `audit` is the last event of the article's chain when the report was made. `claims` come in the order of the article.
 */
export const reportSchema = z.object({
  article: reportArticleSchema,
  revision: z.object({ number: z.int().positive(), sha256: sha256Schema, length: z.int().nonnegative() }),
  audit: z.object({ seq: z.int().nonnegative(), head: sha256Schema }),
  exportedAt: z.iso.datetime(),
  exportedBy: z.object({ name: z.string(), role: roleSchema }),
  counts: verdictCountsSchema,
  /** Whose verdicts stand, and on how many claims; who has the most comes first. */
  reviewers: z.array(z.object({ name: z.string(), claims: z.int().positive() })),
  /** Who closed the check, and when; null while it goes on. */
  closed: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  /** The revisions that came in after the check had been closed once, the oldest first. */
  corrections: z.array(correctionSchema),
  /** Claims that nobody has found a place for in this revision: they are in no list here. */
  withoutPlace: z.int().nonnegative(),
  /** The extractor whose desk checks the text went through; null where none has seen it. */
  checkedBy: z.string().nullable(),
  /** What the desk checks find in the text, the heaviest first, and what was decided of it. */
  checks: z.array(findingViewSchema),
  claims: z.array(reportClaimSchema),
  text: z.string(),
  /** Headings, lists, quotations, tables, links and notes, as ranges over `text`. */
  structure: structureSchema,
});
export type Report = z.infer<typeof reportSchema>;

/** A report without its claims, which come after it, page by page. */
export const reportHeadSchema = reportSchema.omit({ claims: true });
export type ReportHead = z.infer<typeof reportHeadSchema>;
