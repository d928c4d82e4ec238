import { z } from "zod";
import { daySchema, stanceSchema, verdictSchema } from "@/lib/vocabulary";
import { deskEvents } from "./desk-events";
import { event, id, offset, standing } from "./event-shape";
import { extractionEvents } from "./extraction-events";
import { recordedClaimSchema } from "./recorded-claim";
import { pieceSchema } from "./recorded-piece";
import { reshapeEvents } from "./reshape-events";
import { workEvents } from "./work-events";

export { type ClaimDetail, claimDetailSchema, type RecordedClaim, recordedClaimSchema } from "./recorded-claim";

/** Everything that can happen on the desk, past tense. A new event is one member here and one sentence in describe-event.ts. */

export const detailsSchema = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  byline: z.string().nullable(),
  address: z.string().nullable(),
  publishedAt: daySchema.nullable(),
  // What an older event says nothing of was not known then.
  deadline: daySchema.nullable().default(null),
});

const articleEvents = [
  event("article.imported", "article", {
    ...detailsSchema.shape,
    revision: z.object({
      id,
      number: z.int().positive(),
      sha256: z.string(),
      length: offset,
      originalName: z.string().nullable(),
      originalType: z.string(),
      originalSha256: z.string(),
    }),
  }),
  event("article.amended", "article", { before: detailsSchema, after: detailsSchema }),
  event("article.closed", "article", { reason: z.string().nullable(), toCheck: offset }),
  event("article.reopened", "article", { reason: z.string() }),
  event("article.archived", "article", { reason: z.string() }),
  event("article.unarchived", "article", { reason: z.string() }),
  // A long article's claims are recorded in several events, so that none grows without bound.
  event("claims.extracted", "revision", {
    extractor: z.string(),
    part: z.int().positive(),
    parts: z.int().positive(),
    claims: z.array(recordedClaimSchema),
  }),
  event("claim.added", "claim", { revisionId: id, exact: z.string(), ...recordedClaimSchema.omit({ id: true }).shape }),
  event("claim.dismissed", "claim", { number: z.int(), reason: z.string() }),
  event("claim.restored", "claim", { number: z.int(), reason: z.string() }),
  event("verdict.recorded", "claim", {
    number: z.int(),
    reviewId: id,
    verdict: verdictSchema,
    rationale: z.string(),
    correction: z.string().nullable(),
    before: standing,
    evidence: z.array(z.object({ id, stance: stanceSchema })),
  }),
  // Everything that came with it in one event: a claim moves on by one version.
  event("check.taken-over", "claim", {
    number: z.int(),
    reviewId: id,
    verdict: verdictSchema,
    rationale: z.string(),
    correction: z.string().nullable(),
    before: standing,
    from: z.object({
      ...{ articleId: id, title: z.string(), number: z.int(), claimId: id, reviewId: id },
      ...{ reviewer: z.string(), at: z.iso.datetime() },
    }),
    evidence: z.array(z.object({ id, title: z.string(), stance: stanceSchema, added: pieceSchema.nullable() })),
  }),
  event("review.retracted", "claim", {
    number: z.int(),
    reviewId: id,
    reviewer: z.string(),
    reason: z.string(),
    before: standing,
    after: standing,
  }),
  event("evidence.added", "evidence", pieceSchema.shape),
  // The new row takes over every citation of the old one, which stays with its words.
  event("evidence.superseded", "evidence", {
    ...pieceSchema.shape,
    supersedesId: id,
    before: pieceSchema,
    claims: z.array(id),
  }),
  event("evidence.cited", "claim", {
    number: z.int(),
    evidenceId: id,
    title: z.string(),
    stance: stanceSchema,
    before: stanceSchema.nullable(),
    reopened: z.boolean(),
  }),
  event("evidence.withdrawn", "evidence", {
    title: z.string(),
    reason: z.string(),
    claims: z.array(id),
    reopened: z.array(z.object({ claimId: id, number: z.int(), before: verdictSchema })),
  }),
] as const;

export const eventSchema = z.discriminatedUnion("type", [
  ...articleEvents,
  ...reshapeEvents,
  ...extractionEvents,
  ...workEvents,
  ...deskEvents,
]);
export type DeskEvent = z.infer<typeof eventSchema>;
export type EventType = DeskEvent["type"];
