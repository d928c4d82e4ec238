import { z } from "zod";
import { daySchema } from "@/lib/vocabulary";
import { deskEvents } from "./rules/desk-events";
import { event, id, offset, standing } from "./rules/event-shape";
import { extractionEvents } from "./rules/extraction-events";
import { recordedClaimSchema } from "./rules/recorded-claim";
import { reshapeEvents } from "./rules/reshape-events";
import { reviewEvents } from "./rules/review-events";
import { revisionEvents, revisionFacts } from "./rules/revision-events";
import { sealedEvents } from "./rules/sealed-events";
import { workEvents } from "./rules/work-events";

export { type ClaimDetail, claimDetailSchema, type RecordedClaim, recordedClaimSchema } from "./rules/recorded-claim";

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

/** How many judge each claim. */
export const reviewerCount = z.literal([1, 2]);

const articleEvents = [
  event("article.imported", "article", {
    ...detailsSchema.shape,
    reviewers: reviewerCount.default(1),
    revision: revisionFacts,
  }),
  event("article.amended", "article", { before: detailsSchema, after: detailsSchema }),
  // `opened` are the claims whose round it ends: what was said blind of them is sealed no longer.
  event("article.closed", "article", {
    reason: z.string().nullable(),
    toCheck: offset,
    opened: z.array(id).default([]),
  }),
  // From two to one, a claim with one review in takes it for its verdict, where its grounds hold.
  event("article.reviewers-set", "article", {
    before: reviewerCount,
    after: reviewerCount,
    opened: z.array(z.object({ claimId: id, ...standing.shape })),
  }),
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
] as const;

export const eventSchema = z.discriminatedUnion("type", [
  ...articleEvents,
  ...reshapeEvents,
  ...extractionEvents,
  ...reviewEvents,
  ...revisionEvents,
  ...workEvents,
  ...sealedEvents,
  ...deskEvents,
]);
export type DeskEvent = z.infer<typeof eventSchema>;
export type EventType = DeskEvent["type"];
