import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import { failed } from "@/lib/outcome";
import { blindReviews } from "./give-review";
import { refuseIfExcluded, standingEvidence, verdictGiven } from "./record-verdict";
import { bothOf } from "./rules/both-reviews";
import { activeStances } from "./rules/fallback";
import { lacking } from "./rules/verdict-rules";

/** An editor's verdict, with its reason, on a claim that two reviewers judged differently. Both their reviews stay. */
export function adjudicate(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "review.adjudicate", target, async (claim, { tx, actor, at }) => {
    if (!claim.disagreed) return failed("conflict", "There is no disagreement on this claim to settle.");
    const aside = refuseIfExcluded(claim);
    if (aside) return aside;
    const said = verdictGiven(given);
    if (!said.ok) return said;
    const { verdict, rationale, correction } = said.value;
    const reason = reasonGiven(rationale);
    if (!reason.ok) {
      const { message } = reason.failure;
      return failed("invalid", message, { fields: { rationale: message } });
    }
    const missing = lacking(verdict, { rationale, stances: activeStances(claim.citations) });
    if (missing) return failed("invalid", missing.message, { fields: { [missing.field]: missing.message } });

    const both = bothOf(await blindReviews(tx, { id: claim.id, round: claim.round - 1 }));
    const between = both.map(({ id, reviewerName, verdict }) => ({ reviewId: id, reviewer: reviewerName, verdict }));
    const reviewId = randomUUID();
    const by = { reviewerId: actor.id, reviewerName: actor.name, claimVersion: claim.version, createdAt: at };
    const review = { verdict, rationale, correction };
    await tx.review.create({ data: { id: reviewId, claimId: claim.id, ...by, ...review, adjudicates: true } });
    return {
      ok: true,
      change: { verdict, reviewId, disagreed: false },
      events: [
        {
          type: "disagreement.settled",
          subject: { type: "claim", id: claim.id },
          payload: { number: claim.number, reviewId, ...review, between, evidence: standingEvidence(claim) },
        },
      ],
    };
  });
}
