import { appendEvent } from "@/lib/audit/append-event";
import { sealEvents } from "@/lib/audit/rules/seal-event";
import type { SealableEvent } from "@/lib/audit/rules/sealed-events";
import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import { isHiddenFrom, openlyCiting, whoCites } from "@/lib/blinding/hidden-piece";
import { lockArticle, noSuchArticle, notOpen } from "@/lib/commands/lock-article";
import type { Prisma } from "@/lib/database/generated/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { failed, type Outcome } from "@/lib/outcome";
import { citationSchema } from "./schema";

const lockedPiece = {
  include: { supersededBy: { select: { id: true } }, citations: whoCites },
} satisfies Prisma.EvidenceDefaultArgs;
export type LockedPiece = Prisma.EvidenceGetPayload<typeof lockedPiece>;

/** One piece may serve every claim of a long article, and each is looked at. */
const timeout = 120_000;

const noSuchEvidence = failed("not-found", "There is no such evidence.");

/** The way to a piece of evidence that may be changed: find, lock its article, authorize, refuse what was superseded. */
export function changeEvidence<T>(
  actor: Actor,
  action: Action,
  evidenceId: string,
  decide: (piece: LockedPiece, tx: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return commandTransaction(
    async (tx) => {
      // A form's hidden field: whoever bends it names nothing.
      const id = citationSchema.shape.evidenceId.safeParse(evidenceId);
      const found =
        id.success && (await tx.evidence.findUnique({ where: { id: id.data }, select: { articleId: true } }));
      if (!found) return noSuchEvidence;
      const article = await lockArticle(tx, found.articleId);
      if (!article) return noSuchArticle;
      const refused = refusal(actor, action) ?? notOpen(article);
      if (refused) return refused;
      const piece = await tx.evidence.findUniqueOrThrow({ where: { id: evidenceId }, ...lockedPiece });
      if (isHiddenFrom(actor.id, piece.citations)) return noSuchEvidence;
      if (piece.supersededBy)
        return failed("conflict", "Somebody corrected this evidence meanwhile. Look at it as it stands now.");
      return decide(piece, tx);
    },
    { timeout },
  );
}

/**
 * Records what was done with a piece. `event` is given the claims that cite it openly: they move on by a version. Cited only
 * blind, it is sealed like its citations.
 */
export async function recordOfPiece(
  tx: Transaction,
  actor: Actor,
  { articleId, citations }: LockedPiece,
  event: (claims: string[]) => SealableEvent,
  at: Date,
) {
  const claims = openlyCiting(citations);
  await tx.claim.updateMany({ where: { id: { in: claims } }, data: { version: { increment: 1 } } });
  const [blind] = citations;
  const blindRound = claims.length === 0 && blind ? blind.blindRound : null;
  const done = event(claims);
  const said = blind && blindRound !== null ? sealEvents({ id: blind.claimId, articleId }, blindRound, [done]) : done;
  await appendEvent(tx, articleId, actor, said, at);
}
