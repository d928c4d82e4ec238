import { randomUUID } from "node:crypto";
import type { BlindableEvent } from "@/lib/audit/events/blindable";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTransition, LockedClaim } from "@/lib/commands/change-claim";
import type { Review } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";
import type { Stance } from "@/lib/vocabulary";
import { placeReview } from "./rules/place-review";
import { lacking } from "./rules/verdict-rules";
import type { VerdictInput } from "./schema";

interface InRound {
  id: string;
  round: number;
  /** Where they were read with the claim. */
  blindReviews?: Review[];
}

/** The reviews given blind in a claim's round and not taken back, the newest last. */
export const blindReviews = async (tx: Pick<Transaction, "review">, { id, round, blindReviews }: InRound) =>
  blindReviews ??
  (await tx.review.findMany({
    where: { claimId: id, blindRound: round, retraction: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  }));

interface Given {
  said: VerdictInput;
  /** The stances of the evidence that the reviewer knows of, standing and new. */
  stances: readonly Stance[];
  takenFromId?: string;
  /** The newest review of the round given by the same person, or the one that stands: the same again changes nothing. */
  blind: readonly Review[];
}

/** What a review says of itself to its event. */
export type ReviewPayload = Pick<
  Extract<BlindableEvent, { type: "verdict.recorded" }>["payload"],
  "number" | "reviewId" | "verdict" | "rationale" | "correction" | "before" | "completes" | "disagreed"
>;

/**
 * Writes a review where it takes its place: it stands, or waits for the second one, or is the second one. `tell` makes its
 * event.
 */
export async function giveReview(
  tx: Transaction,
  actor: Actor,
  claim: LockedClaim,
  { said, stances, takenFromId, blind }: Given,
  at: Date,
  tell: (review: ReviewPayload) => BlindableEvent,
): Promise<ClaimTransition> {
  const { verdict, rationale, correction } = said;
  const place = placeReview(claim, blind, { reviewerId: actor.id, verdict });
  if (place.as === "refused") return failed("conflict", place.why);
  const missing = lacking(verdict, { rationale, stances });
  if (missing) return failed("invalid", missing.message, { fields: { [missing.field]: missing.message } });

  const reviewId = randomUUID();
  const by = { reviewerId: actor.id, reviewerName: actor.name, claimVersion: claim.version, createdAt: at };
  const blindRound = place.as === "verdict" ? null : place.round;
  await tx.review.create({
    data: { id: reviewId, claimId: claim.id, ...by, verdict, rationale, correction, takenFromId, blindRound },
  });
  const both = place.as === "second" ? place : { completes: null, disagreed: false };
  const before = { verdict: claim.verdict, reviewId: claim.reviewId };
  const { completes, disagreed } = both;
  const event = tell({ number: claim.number, reviewId, verdict, rationale, correction, before, completes, disagreed });
  if (place.as === "first") return { ok: true, change: null, blindRound: place.round, events: [event] };
  const over = place.as === "second" ? { round: place.round + 1, disagreed } : {};
  return {
    ok: true,
    change: { ...(disagreed ? { verdict: null, reviewId: null } : { verdict, reviewId }), ...over },
    events: [event],
  };
}
