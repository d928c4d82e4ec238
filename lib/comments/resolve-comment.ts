import { ZodError } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isBlind } from "@/lib/blinding/rules/blind";
import { recordOnClaim } from "@/lib/commands/record-on-claim";
import { invalidField } from "@/lib/invalid-input";
import { optionalText } from "@/lib/typed-text";
import { findBeginning, noSuchThread } from "./threads";

const reasonSchema = optionalText(2000);

/** Says that a thread is done with, and, where somebody says it, how: it leaves everybody's inbox and folds away. */
export const resolveComment = (actor: Actor, claimId: string, commentId: string, given = "") => {
  const reason = reasonSchema.safeParse(given);
  return settle(actor, claimId, commentId, reason.success ? { reason: reason.data } : reason.error);
};

export const reopenComment = (actor: Actor, claimId: string, commentId: string) =>
  settle(actor, claimId, commentId, null);

/** Resolves a thread, or opens it again where `resolution` is null. */
function settle(
  actor: Actor,
  claimId: string,
  commentId: string,
  resolution: { reason: string | null } | ZodError | null,
) {
  const resolved = resolution !== null;
  return recordOnClaim(actor, "comment.resolve", claimId, async ({ tx, claim, at }) => {
    if (resolution instanceof ZodError) return invalidField("reason", resolution);
    const beginning = await findBeginning(tx, claim, actor.id, commentId);
    if (!beginning) return noSuchThread;
    if ((beginning.resolvedAt !== null) === resolved) return { ok: true, event: null };
    const by = { resolvedAt: at, resolvedById: actor.id, resolvedByName: actor.name };
    await tx.comment.update({
      where: { id: commentId },
      data: resolution
        ? { ...by, resolution: resolution.reason }
        : { resolvedAt: null, resolvedById: null, resolvedByName: null, resolution: null },
    });
    const said = { number: claim.number, commentId, author: beginning.authorName };
    return {
      ok: true,
      blindRound: isBlind(beginning, claim) ? beginning.blindRound : null,
      event: resolution
        ? {
            type: "comment.resolved",
            subject: { type: "claim", id: claimId },
            payload: resolution.reason ? { ...said, reason: resolution.reason } : said,
          }
        : { type: "comment.reopened", subject: { type: "claim", id: claimId }, payload: said },
    };
  });
}
