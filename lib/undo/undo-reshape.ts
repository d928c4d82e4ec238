import { shapeSchema } from "@/lib/audit/rules/recorded-shape";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { toShape } from "@/lib/claims/reshape-claim";
import { type ClaimTarget, changeClaim, type LockedClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import type { Transaction } from "@/lib/database/transaction";
import { activeStances, fallback } from "@/lib/reviews/rules/fallback";

type Reshaped = { seq: number; event: Extract<DeskEvent, { type: "claim.reshaped" }> };

/**
 * Gives a claim back the shape it had, and with it the verdict that stood on that shape, where its grounds still hold.
 */
export function undoReshape(actor: Actor, target: ClaimTarget, { seq, event }: Reshaped, given: string) {
  return changeClaim(actor, "claim.reshape", target, async (claim, { tx }) => {
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;
    const { part, before } = event.payload;
    const shape = shapeSchema.parse(before);
    const { text } = await tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId }, select: { text: true } });
    const current = claim.reviewId
      ? { verdict: claim.verdict, reviewId: claim.reviewId, disagreed: false }
      : { ...(await stoodOn(tx, claim, before.reviewId)), disagreed: before.disagreed ?? false };
    return toShape(claim, text, { part, shape, reason: reason.value, undoes: seq, standing: current });
  });
}

async function stoodOn(tx: Transaction, claim: LockedClaim, reviewId: string | null) {
  const review = reviewId && (await tx.review.findUnique({ where: { id: reviewId, retraction: null } }));
  const holds = review ? fallback(review, activeStances(claim.citations)) : null;
  return { verdict: holds?.verdict ?? null, reviewId: holds?.id ?? null };
}
