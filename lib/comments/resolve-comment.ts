import type { Actor } from "@/lib/auth/rules/permissions";
import { isBlind } from "@/lib/blinding/rules/blind";
import { recordOnClaim } from "@/lib/commands/record-on-claim";
import { findBeginning, noSuchThread } from "./threads";

/** Says that a thread is done with: it leaves everybody's inbox and folds away. */
export const resolveComment = (actor: Actor, claimId: string, commentId: string) =>
  settle(actor, claimId, commentId, true);

export const reopenComment = (actor: Actor, claimId: string, commentId: string) =>
  settle(actor, claimId, commentId, false);

function settle(actor: Actor, claimId: string, commentId: string, resolved: boolean) {
  return recordOnClaim(actor, "comment.resolve", claimId, async ({ tx, claim, at }) => {
    const beginning = await findBeginning(tx, claim, actor.id, commentId);
    if (!beginning) return noSuchThread;
    if ((beginning.resolvedAt !== null) === resolved) return { ok: true, event: null };
    const by = { resolvedAt: at, resolvedById: actor.id, resolvedByName: actor.name };
    await tx.comment.update({
      where: { id: commentId },
      data: resolved ? by : { resolvedAt: null, resolvedById: null, resolvedByName: null },
    });
    return {
      ok: true,
      blindRound: isBlind(beginning, claim) ? beginning.blindRound : null,
      event: {
        type: resolved ? "comment.resolved" : "comment.reopened",
        subject: { type: "claim", id: claimId },
        payload: { number: claim.number, commentId, author: beginning.authorName },
      },
    };
  });
}
