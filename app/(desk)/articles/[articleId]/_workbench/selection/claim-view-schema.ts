import { z } from "zod";
import { previousWordingSchema } from "@/lib/audit/rules/reanchored-claim";
import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import { captureStateSchema } from "@/lib/captures/schema";
import { claimKindSchema, flagSchema } from "@/lib/text/schema";
import type { ClaimView } from "@/lib/views/view-claim";
import { evidenceKindSchema, stanceSchema, verdictSchema } from "@/lib/vocabulary-schema";

const text = z.string();
const maybe = text.nullable();
const retirement = z.enum(["split", "merged", "undone", "deleted", "superseded"]).nullable();
const named = { id: text, number: z.int(), kind: claimKindSchema, exact: text };
const person = z.object({ id: text, name: text });

const review = z.object({
  id: text,
  claimId: text,
  reviewerId: text,
  reviewerName: text,
  verdict: verdictSchema,
  rationale: text,
  correction: maybe,
  claimVersion: z.int(),
  takenFromId: maybe,
  blindRound: z.int().nullable(),
  adjudicates: z.boolean(),
  sealed: z.boolean(),
  at: text,
  retraction: z.object({ by: text, reason: text, at: text }).nullable(),
});

const citable = z.object({ id: text, kind: evidenceKindSchema, title: text, url: maybe, publisher: maybe });

/** A piece of evidence as every list of it reads it, that of an earlier check too. */
export const pieceShape = {
  ...citable.shape,
  publishedOn: maybe,
  origin: maybe,
  reference: maybe,
  passage: maybe,
  language: maybe,
  translation: maybe,
  translatedBy: maybe,
  stance: stanceSchema,
  addedByName: text,
  withdrawal: maybe,
};

const cited = z.object({
  ...pieceShape,
  supersedesId: maybe,
  addedById: text,
  citedById: text,
  citedByName: text,
  at: text,
  capture: captureStateSchema.nullable(),
});

const entry = z.object({
  seq: z.int(),
  at: text,
  actor: text,
  actorId: maybe,
  type: text,
  hash: text,
  claimId: maybe,
  did: text,
  change: z.object({ before: text, after: text }).optional(),
  words: z.array(z.object({ label: text, text })).optional(),
});

const comment = z.object({
  id: text,
  authorId: text,
  author: text,
  text,
  mentions: z.array(person),
  at: text,
  sealed: z.boolean(),
});

const remark = z.object({
  key: text,
  author: maybe,
  at: maybe,
  words: text,
  addresses: z.array(text),
  answers: maybe,
  resolved: z.boolean(),
  decided: z.object({ byId: text, by: text, accepted: z.boolean() }).nullable(),
});

/** One claim as the desk's API answers it. */
export const claimViewSchema: z.ZodType<ClaimView> = z.object({
  ...named,
  articleId: text,
  revisionId: text,
  start: z.int(),
  end: z.int(),
  prefix: text,
  suffix: text,
  coreStart: z.int(),
  coreEnd: z.int(),
  withinId: maybe,
  verdict: verdictSchema.nullable(),
  reviewId: maybe,
  dismissal: maybe,
  waiver: maybe,
  retirement,
  orphaned: z.boolean(),
  previousWording: previousWordingSchema.nullable(),
  version: z.int(),
  extractor: maybe,
  round: z.int(),
  disagreed: z.boolean(),
  blind: z.boolean(),
  reviewers: z.int(),
  resolutionCriteria: resolutionCriteriaSchema.nullable(),
  parents: z.array(z.object({ ...named, round: z.int(), reviews: z.array(review) })),
  children: z.array(z.object({ ...named, retirement })),
  detail: claimDetailSchema,
  flags: z.array(flagSchema),
  related: z.array(z.object(named)),
  reviews: z.array(review),
  evidence: z.array(cited),
  entries: z.array(entry),
  citable: z.array(citable),
  undo: z.object({ by: text, did: text }).nullable(),
  assignees: z.array(person),
  threads: z.array(
    comment.extend({ resolved: z.object({ by: text, at: text, reason: maybe }).nullable(), answers: z.array(comment) }),
  ),
  remarks: z.array(remark),
});
