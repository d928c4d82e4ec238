import type { Actor } from "@/lib/auth/rules/permissions";
import { reasonGiven } from "@/lib/commands/reason-given";
import { done, type Outcome } from "@/lib/outcome";
import { losesGrounds } from "@/lib/reviews/rules/loses-grounds";
import { changeEvidence, recordOfPiece } from "./change-evidence";

interface Withdrawn {
  changed: boolean;
  /** How many claims are to check again. */
  reopened: number;
}

/** Withdraws a piece of evidence from every claim it serves; a claim whose verdict leaned on it alone reopens. */
export function withdrawEvidence(actor: Actor, evidenceId: string, given: string): Promise<Outcome<Withdrawn>> {
  return changeEvidence<Withdrawn>(actor, "evidence.withdraw", evidenceId, async (piece, command) => {
    if (piece.withdrawal !== null) return done({ changed: false, reopened: 0 });
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;

    const { tx } = command;
    await tx.evidence.update({ where: { id: evidenceId }, data: { withdrawal: reason.value } });
    const claims = await tx.claim.findMany({
      where: { citations: { some: { evidenceId } } },
      include: { citations: { include: { evidence: true } }, review: true },
      orderBy: { number: "asc" },
    });
    const reopened = claims.flatMap((claim) =>
      claim.verdict && losesGrounds(claim, claim.citations)
        ? [{ claimId: claim.id, number: claim.number, before: claim.verdict }]
        : [],
    );
    await tx.claim.updateMany({
      where: { id: { in: reopened.map(({ claimId }) => claimId) } },
      data: { verdict: null, reviewId: null },
    });
    const payload = { title: piece.title, reason: reason.value, reopened };
    const event = (claims: string[]) =>
      ({
        type: "evidence.withdrawn",
        subject: { type: "evidence", id: evidenceId },
        payload: { ...payload, claims },
      }) as const;
    await recordOfPiece(command, piece, event);
    return done({ changed: true, reopened: reopened.length });
  });
}
