import { z } from "zod";
import { stanceSchema, verdictSchema } from "@/lib/vocabulary";
import { event, id, standing } from "./event-shape";
import { pieceSchema } from "./recorded-piece";

const review = {
  number: z.int(),
  reviewId: id,
  verdict: verdictSchema,
  rationale: z.string(),
  correction: z.string().nullable(),
};
/** Where two judge each claim: the blind review that this one is the second to, and whether the two differ. */
const second = { completes: id.nullable().default(null), disagreed: z.boolean().default(false) };
const cited = z.object({ id, stance: stanceSchema });

/** What reviewers judge, and the evidence they bring. */
export const reviewEvents = [
  event("verdict.recorded", "claim", { ...review, before: standing, evidence: z.array(cited), ...second }),
  // Everything that came with it in one event: a claim moves on by one version.
  event("check.taken-over", "claim", {
    ...review,
    before: standing,
    from: z.object({
      ...{ articleId: id, title: z.string(), number: z.int(), claimId: id, reviewId: id },
      ...{ reviewer: z.string(), at: z.iso.datetime() },
    }),
    evidence: z.array(z.object({ ...cited.shape, title: z.string(), added: pieceSchema.nullable() })),
    ...second,
  }),
  event("review.retracted", "claim", {
    number: z.int(),
    reviewId: id,
    reviewer: z.string(),
    reason: z.string(),
    before: standing,
    after: standing,
    // It had settled a disagreement, which is open again.
    disagreed: z.boolean().default(false),
  }),
  event("disagreement.settled", "claim", {
    ...review,
    between: z.array(z.object({ reviewId: id, reviewer: z.string(), verdict: verdictSchema })),
    evidence: z.array(cited),
  }),
  event("evidence.added", "evidence", pieceSchema.shape),
  // The new row takes over every citation of the old one, which stays with its words. `claims` are those it moves on.
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
    // Whose citation took on the new stance, where it was another's.
    of: id.nullable().default(null),
    reopened: z.boolean(),
  }),
  event("evidence.withdrawn", "evidence", {
    title: z.string(),
    reason: z.string(),
    claims: z.array(id),
    reopened: z.array(z.object({ claimId: id, number: z.int(), before: verdictSchema })),
  }),
] as const;
export type ReviewEvent = z.infer<(typeof reviewEvents)[number]>;
