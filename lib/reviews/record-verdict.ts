import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/permissions";
import { type ClaimTarget, changeClaim, unchangedClaim } from "@/lib/claims/change-claim";
import { failed } from "@/lib/outcome";
import { recordVerdictSchema } from "./schema";
import { standingStances } from "./standing";
import { lacking } from "./verdict-rules";

/** Records one reviewer's verdict. A review is never edited: this one takes the place of the one before. */
export function recordVerdict(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "review.record", target, async (claim, tx, at) => {
    const parsed = recordVerdictSchema.safeParse(given);
    if (!parsed.success) {
      const fields = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
      return failed("invalid", Object.values(fields)[0] ?? "The verdict needs another look.", { fields });
    }
    if (claim.dismissal !== null) return failed("conflict", "This claim is dismissed. Restore it before judging it.");
    if (claim.waiver !== null)
      return failed("conflict", "This claim is waived. Put it back to be checked before judging it.");
    const { verdict, rationale } = parsed.data;
    // Only a disputed claim has something to correct.
    const correction = verdict === "disputed" ? parsed.data.correction : null;
    const missing = lacking(verdict, { rationale, stances: standingStances(claim.citations) });
    if (missing) return failed("invalid", missing.message, { fields: { [missing.field]: missing.message } });

    const current = claim.review;
    if (
      current?.reviewerId === actor.id &&
      current.verdict === verdict &&
      current.rationale === rationale &&
      current.correction === correction
    )
      return unchangedClaim;

    const reviewId = randomUUID();
    await tx.review.create({
      data: {
        id: reviewId,
        claimId: claim.id,
        reviewerId: actor.id,
        reviewerName: actor.name,
        verdict,
        rationale,
        correction,
        claimVersion: claim.version,
        createdAt: at,
      },
    });
    const evidence = claim.citations
      .filter((citation) => citation.evidence.withdrawal === null)
      .map(({ evidenceId, stance }) => ({ id: evidenceId, stance }));
    return {
      ok: true,
      change: { verdict, reviewId },
      events: [
        {
          type: "verdict.recorded",
          subject: { type: "claim", id: claim.id },
          payload: {
            number: claim.number,
            reviewId,
            verdict,
            rationale,
            correction,
            before: { verdict: claim.verdict, reviewId: claim.reviewId },
            evidence,
          },
        },
      ],
    };
  });
}
