import { z } from "zod";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import {
  attributionSchema,
  claimKindSchema,
  dateValueSchema,
  flagSchema,
  quantityValueSchema,
} from "@/lib/text/schema";
import { evidenceKindSchema, stanceSchema, verdictSchema } from "@/lib/vocabulary-schema";

export const reportReviewSchema = z.object({
  id: z.string(),
  verdict: verdictSchema,
  rationale: z.string(),
  /** The wording the reviewer suggests instead. */
  correction: z.string().nullable(),
  reviewer: z.string(),
  at: z.iso.datetime(),
  /** An editor's, which settled what two reviewers differed on. */
  settles: z.boolean(),
});
export type ReportReview = z.infer<typeof reportReviewSchema>;

/**
 * A review that does not carry the verdict, and why: a newer one took its place, it was taken back, or the claim was reopened; or
 * it is one of two given blind that agreed, or that disagreed.
 */
export const earlierReviewSchema = reportReviewSchema.extend({
  ended: z.enum(["superseded", "retracted", "reopened", "agreed", "disagreed"]),
});
export type EarlierReview = z.infer<typeof earlierReviewSchema>;

export const reportEvidenceSchema = z.object({
  id: z.string(),
  kind: evidenceKindSchema,
  stance: stanceSchema,
  title: z.string(),
  /** As typed, so possibly no http address at all: writers must check before they make a link of it. */
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  /** The wire or agency the story came by. */
  origin: z.string().nullable(),
  /** Where in the document: a page, a section, a minute. */
  reference: z.string().nullable(),
  /** The passage relied on, or what was said, in its own language (a BCP 47 tag). */
  passage: z.string().nullable(),
  language: z.string().nullable(),
  translation: z.string().nullable(),
  translatedBy: z.string().nullable(),
  addedBy: z.string(),
  /** Whose citation this is: another may cite the same piece, with another stance. */
  citedBy: z.string(),
});
export type ReportEvidence = z.infer<typeof reportEvidenceSchema>;

const claimStateSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("open") }),
  z.object({ state: z.literal("dismissed"), reason: z.string() }),
  /** A claim, but not worth checking. */
  z.object({ state: z.literal("waived"), reason: z.string() }),
]);

/** A claim that this one came out of by a split or a merge, with what was said of it: none of that stands for this one. */
export const reportParentSchema = z.object({
  number: z.int().positive(),
  exact: z.string(),
  reviews: z.array(reportReviewSchema),
});
export type ReportParent = z.infer<typeof reportParentSchema>;

/**
 * `verdict` is null while the claim is *To check*, or `disagreed`; then, and only then, `review` is null too. `earlierReviews` are oldest first.
 * `evidence` is what stands: withdrawn pieces are left out. `anchor`, `attribution` and `quantity` count UTF-16 code units.
 */
export const reportClaimSchema = z.object({
  id: z.string(),
  number: z.int().positive(),
  kind: claimKindSchema,
  anchor: z.object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  attribution: attributionSchema.nullable(),
  date: dateValueSchema.nullable(),
  quantity: quantityValueSchema.nullable(),
  flags: z.array(flagSchema),
  standing: claimStateSchema,
  /** What record would decide it, who holds it, and by when; null where nobody noted any. */
  settlement: resolutionCriteriaSchema.nullable(),
  verdict: verdictSchema.nullable(),
  /** Two reviewers differ, and no editor has settled it. */
  disagreed: z.boolean(),
  review: reportReviewSchema.nullable(),
  earlierReviews: z.array(earlierReviewSchema),
  cameOutOf: z.array(reportParentSchema),
  evidence: z.array(reportEvidenceSchema),
  /** Pieces that do not repeat each other: those of one publisher, or of one wire, count once. */
  independent: z.object({ supports: z.int().nonnegative(), contradicts: z.int().nonnegative() }),
});
export type ReportClaim = z.infer<typeof reportClaimSchema>;
