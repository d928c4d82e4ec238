import { replacedReviewOf } from "@/lib/audit/replaced-review";
import { type Actor, can } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import { failed } from "@/lib/outcome";
import { blindReviews } from "./give-review";
import { activeStances, fallback } from "./rules/fallback";

/**
 * Takes back the review that stands, one's own or, for an editor, anybody's; the verdict falls back to the one before, or to
 * the disagreement that it settled. A review that is still blind only its author takes back.
 */
export function retractReview(actor: Actor, target: ClaimTarget, given: string) {
  return changeClaim(actor, "review.retract", target, async (claim, { tx, actor, at }) => {
    const blind = claim.review ? [] : await blindReviews(tx, claim);
    const own = blind.findLast(({ reviewerId }) => reviewerId === actor.id);
    const standing = claim.review ?? own;
    if (!standing) return failed("conflict", "No verdict stands on this claim, so there is none to take back.");
    if (standing.reviewerId !== actor.id && !can(actor, "review.retract-others"))
      return failed("forbidden", `This is ${standing.reviewerName}'s review. Record your own, or ask an editor.`);
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;

    const replaced = await replacedReviewOf(tx, claim, standing.id);
    const stoodBefore = replaced ? await tx.review.findUniqueOrThrow({ where: { id: replaced } }) : null;
    const before = fallback(stoodBefore, activeStances(claim.citations));
    const by = { retractedById: actor.id, retractedByName: actor.name, createdAt: at };
    await tx.reviewRetraction.create({ data: { reviewId: standing.id, reason: reason.value, ...by } });
    const after = { verdict: before?.verdict ?? null, reviewId: before?.id ?? null };
    const disagreed = standing.adjudicates;
    const event = {
      type: "review.retracted",
      subject: { type: "claim", id: claim.id },
      payload: {
        number: claim.number,
        reviewId: standing.id,
        reviewer: standing.reviewerName,
        reason: reason.value,
        before: { verdict: claim.verdict, reviewId: claim.reviewId },
        after,
        disagreed,
      },
    } as const;
    if (own) return { ok: true, change: null, blindRound: claim.round, events: [event] };
    return { ok: true, change: { ...after, disagreed }, events: [event] };
  });
}
