import type { Actor } from "@/lib/auth/permissions";
import { type ClaimTarget, changeClaim, unchangedClaim } from "@/lib/claims/change-claim";
import { failed } from "@/lib/outcome";
import { losesGrounds } from "@/lib/reviews/loses-grounds";
import { citationSchema } from "./schema";

/** Cites a piece of the article's evidence for one more claim, or says anew what it means for one that cites it. */
export function citeEvidence(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "evidence.add", target, async (claim, tx, at) => {
    const parsed = citationSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Choose a piece of evidence and what it means for the claim.");
    const { evidenceId, stance } = parsed.data;
    const piece = await tx.evidence.findUnique({ where: { id: evidenceId }, include: { supersededBy: true } });
    if (!piece || piece.articleId !== claim.articleId)
      return failed("not-found", "There is no such evidence in this article.");
    if (piece.withdrawal !== null) return failed("conflict", "This evidence was withdrawn.");
    if (piece.supersededBy)
      return failed("conflict", "Somebody corrected this evidence meanwhile. Choose it as it stands now.");
    const before = claim.citations.find((citation) => citation.evidenceId === evidenceId)?.stance ?? null;
    if (before === stance) return unchangedClaim;

    await tx.citation.upsert({
      where: { claimId_evidenceId: { claimId: claim.id, evidenceId } },
      create: { claimId: claim.id, evidenceId, stance, citedById: actor.id, citedByName: actor.name, createdAt: at },
      update: { stance, citedById: actor.id, citedByName: actor.name },
    });
    const others = claim.citations.filter((citation) => citation.evidenceId !== evidenceId);
    const reopened = losesGrounds(claim, [...others, { stance, evidence: piece }]);
    return {
      ok: true,
      change: reopened ? { verdict: null, reviewId: null } : {},
      events: [
        {
          type: "evidence.cited",
          subject: { type: "claim", id: claim.id },
          payload: { number: claim.number, evidenceId, title: piece.title, stance, before, reopened },
        },
      ],
    };
  });
}
