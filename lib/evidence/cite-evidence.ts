import type { Actor } from "@/lib/auth/rules/permissions";
import { isHiddenFrom, whoCites } from "@/lib/blinding/hidden-piece";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { type ClaimTarget, changeClaim, saidOfClaim, unchangedClaim } from "@/lib/commands/change-claim";
import { failed } from "@/lib/outcome";
import { losesGrounds } from "@/lib/reviews/rules/loses-grounds";
import { citationSchema } from "./schema";

/**
 * Cites a piece of the article's evidence for one more claim, or says anew what it means for one that cites it. Blind, one's
 * citation stands beside another's of the same piece; in the open it takes that one's place.
 */
export function citeEvidence(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "evidence.add", target, async (claim, { tx, actor, at }) => {
    const parsed = citationSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Choose a piece of evidence and what it means for the claim.");
    const { evidenceId, stance } = parsed.data;
    const piece = await tx.evidence.findUnique({
      where: { id: evidenceId },
      include: { supersededBy: true, citations: whoCites },
    });
    if (!piece || piece.articleId !== claim.articleId || isHiddenFrom(actor.id, piece.citations))
      return failed("not-found", "There is no such evidence in this article.");
    if (piece.withdrawal !== null) return failed("conflict", "This evidence was withdrawn.");
    if (piece.supersededBy)
      return failed("conflict", "Somebody corrected this evidence meanwhile. Choose it as it stands now.");

    const blindRound = blindRoundOf(claim.article, claim);
    const known = claim.citations.filter((citation) => citation.evidenceId === evidenceId);
    const own = known.find(({ citedById }) => citedById === actor.id);
    if (blindRound !== null && known.some((one) => one.stance === stance && one !== own)) return unchangedClaim;
    const replaced = own ?? (blindRound === null ? known.at(-1) : undefined);
    if (replaced?.stance === stance) return unchangedClaim;
    if (blindRound !== null && replaced && replaced.blindRound !== blindRound) return citedOpenly;

    const by = { citedById: actor.id, citedByName: actor.name };
    if (replaced) {
      const was = { claimId: claim.id, evidenceId, citedById: replaced.citedById };
      await tx.citation.update({ where: { claimId_evidenceId_citedById: was }, data: { stance, ...by } });
    } else {
      const row = { claimId: claim.id, evidenceId, stance, ...by, blindRound, createdAt: at };
      await tx.citation.create({ data: row });
    }
    const others = claim.citations.filter((citation) => citation !== replaced);
    const reopened = losesGrounds(claim, [...others, { stance, evidence: piece }]);
    const cited = { number: claim.number, evidenceId, title: piece.title, stance, reopened };
    const before = { before: replaced?.stance ?? null, of: replaced?.citedById ?? null };
    const event = {
      type: "evidence.cited",
      subject: { type: "claim", id: claim.id },
      payload: { ...cited, ...before },
    } as const;
    if (reopened) return { ok: true, change: { verdict: null, reviewId: null }, events: [event] };
    return saidOfClaim(blindRound, [event]);
  });
}

const citedOpenly = failed(
  "conflict",
  "You cited this before for everybody to see, and would tell them now what you think. Say it in your rationale.",
);
