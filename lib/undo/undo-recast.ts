import type { Recast } from "@/lib/audit/rules/happened";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isBlindFor } from "@/lib/blinding/rules/blind";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";

/**
 * Undoes a split or a merge: the claims before it come back as they were, those that came out of it are retired.
 * Refused once somebody has reviewed one of those, cited evidence for it, or split or merged it further.
 */
export function undoRecast(actor: Actor, target: ClaimTarget, { seq, event }: Recast, given: string) {
  return changeClaim(
    actor,
    "claim.reshape",
    target,
    async (claim, { tx, actor }) => {
      const reason = reasonGiven(given);
      if (!reason.ok) return reason;
      const { parents } = event.payload;
      const children = event.payload.children.map(({ id, number }) => ({ id, number }));
      const how = event.type === "claim.split" ? ("split" as const) : ("merged" as const);
      for (const child of children) {
        const why = await inTheWay(tx, child.id, actor.id);
        if (why) return failed("conflict", `Claim ${child.number} ${why}. Undo that first.`);
      }
      const restored = { in: parents.map(({ id }) => id) };
      const gone = await tx.claim.count({ where: { id: restored, retirement: how } });
      if (gone !== parents.length) return failed("conflict", "This has been undone already.");

      const after = (ids: { in: string[] }, retirement: "undone" | null) =>
        tx.claim.updateMany({
          where: { id: { ...ids, not: claim.id } },
          data: { retirement, version: { increment: 1 } },
        });
      await after(restored, null);
      await after({ in: children.map(({ id }) => id) }, "undone");
      return {
        ok: true,
        change: { retirement: restored.in.includes(claim.id) ? null : "undone" },
        events: [
          {
            type: "claims.recast-undone",
            subject: event.subject,
            payload: { how, reason: reason.value, undoes: seq, parents, children },
          },
        ],
      };
    },
    { retiredToo: true },
  );
}

/**
 * What somebody did with a claim that undoing its making would bury; null where nothing. What others did blind is not
 * in the way: to refuse would tell of it.
 */
async function inTheWay(tx: Transaction, id: string, actorId: string): Promise<string | null> {
  const { retirement, round, reviews, citations } = await tx.claim.findUniqueOrThrow({
    where: { id },
    select: {
      retirement: true,
      round: true,
      reviews: { where: { retraction: null }, select: { reviewerId: true, blindRound: true } },
      citations: { where: { evidence: { withdrawal: null } }, select: { citedById: true, blindRound: true } },
    },
  });
  if (retirement !== null) return "was itself split or merged";
  const known = (byId: string, blindRound: number | null) => !isBlindFor(actorId, { byId, blindRound }, { round });
  if (reviews.some(({ reviewerId, blindRound }) => known(reviewerId, blindRound))) return "has been reviewed since";
  return citations.some(({ citedById, blindRound }) => known(citedById, blindRound))
    ? "has evidence cited for it"
    : null;
}
