import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim, type LockedClaim, unchangedClaim } from "@/lib/commands/change-claim";
import { invalidInput } from "@/lib/invalid-input";
import { failed, type Outcome } from "@/lib/outcome";
import { blindReviews, giveReview } from "./give-review";
import { activeStances } from "./rules/fallback";
import { recordVerdictSchema, type VerdictInput } from "./schema";

/**
 * Records one reviewer's verdict. A review is never edited: this one takes the place of the one before. Where two judge, the
 * first stays blind until the second is in.
 */
export function recordVerdict(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "review.record", target, async (claim, { tx, actor, at }) => {
    const said = verdictGiven(given);
    if (!said.ok) return said;
    const aside = refuseIfExcluded(claim);
    if (aside) return aside;
    const blind = await blindReviews(tx, claim);
    const current = claim.review ?? blind.findLast(({ reviewerId }) => reviewerId === actor.id);
    const { verdict, rationale, correction } = said.value;
    if (
      current?.reviewerId === actor.id &&
      current.verdict === verdict &&
      current.rationale === rationale &&
      current.correction === correction
    )
      return unchangedClaim;

    const stances = activeStances(claim.citations);
    return giveReview(tx, actor, claim, { said: said.value, stances, blind }, at, (review) => ({
      type: "verdict.recorded",
      subject: { type: "claim", id: claim.id },
      payload: { ...review, evidence: standingEvidence(claim) },
    }));
  });
}

/** A verdict as typed, or what is wrong with it, said at its fields. */
export function verdictGiven(given: unknown): Outcome<VerdictInput> {
  const parsed = recordVerdictSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { verdict, rationale, correction } = parsed.data;
  // Only a disputed claim has something to correct.
  return { ok: true, value: { verdict, rationale, correction: verdict === "disputed" ? correction : null } };
}

/** Null where a claim may be judged. */
export function refuseIfExcluded({ dismissal, waiver }: Pick<LockedClaim, "dismissal" | "waiver">) {
  if (dismissal !== null) return failed("conflict", "This claim is dismissed. Restore it before judging it.");
  if (waiver !== null) return failed("conflict", "This claim is waived. Put it back to be checked before judging it.");
  return null;
}

/** The evidence that a review can lean on, as its event names it. */
export const standingEvidence = ({ citations }: LockedClaim) =>
  citations
    .filter(({ evidence }) => evidence.withdrawal === null)
    .map(({ evidenceId, stance }) => ({ id: evidenceId, stance }));
