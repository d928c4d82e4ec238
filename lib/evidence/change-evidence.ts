import { appendEvent } from "@/lib/audit/append-event";
import type { BlindableEvent } from "@/lib/audit/events/blindable";
import { blindEvent } from "@/lib/audit/rules/blind-event";
import type { Action, Actor } from "@/lib/auth/rules/permissions";
import { isHiddenFrom, openlyCiting, whoCites } from "@/lib/blinding/hidden-piece";
import { type Command, command } from "@/lib/commands/command";
import { lockArticleOf, notOpen } from "@/lib/commands/lock-article";
import type { Prisma } from "@/lib/database/generated/client";
import { bulk } from "@/lib/database/limits";
import { failed, type Outcome } from "@/lib/outcome";
import { citationSchema } from "./schema";

const lockedPiece = {
  include: { supersededBy: { select: { id: true } }, citations: whoCites },
} satisfies Prisma.EvidenceDefaultArgs;
export type LockedPiece = Prisma.EvidenceGetPayload<typeof lockedPiece>;

const noSuchEvidence = failed("not-found", "There is no such evidence.");

/** The way to a piece of evidence that may be changed: what its reader may not know of is not there, what was superseded stays. */
export async function changeEvidence<T>(
  asking: Actor,
  action: Action,
  evidenceId: string,
  decide: (piece: LockedPiece, command: Command) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  // A form's hidden field: whoever bends it names nothing.
  const id = citationSchema.shape.evidenceId.safeParse(evidenceId);
  if (!id.success) return noSuchEvidence;
  // One piece may serve every claim of a long article, and each is looked at.
  const lock = lockArticleOf("Evidence", id.data, noSuchEvidence);
  return command(asking, { action, lock, limits: bulk }, async (given, article) => {
    const closed = notOpen(article);
    if (closed) return closed;
    const piece = await given.tx.evidence.findUniqueOrThrow({ where: { id: id.data }, ...lockedPiece });
    if (isHiddenFrom(given.actor.id, piece.citations)) return noSuchEvidence;
    if (piece.supersededBy)
      return failed("conflict", "Somebody corrected this evidence meanwhile. Look at it as it stands now.");
    return decide(piece, given);
  });
}

/**
 * Records what was done with a piece. `event` is given the claims that cite it openly: they move on by a version. Cited only
 * blind, it is blind like its citations.
 */
export async function recordOfPiece(
  { tx, actor, at }: Command,
  { articleId, citations }: LockedPiece,
  event: (claims: string[]) => BlindableEvent,
) {
  const claims = openlyCiting(citations);
  await tx.claim.updateMany({ where: { id: { in: claims } }, data: { version: { increment: 1 } } });
  const [blind] = citations;
  const blindRound = claims.length === 0 && blind ? blind.blindRound : null;
  const done = event(claims);
  const said = blind && blindRound !== null ? blindEvent({ id: blind.claimId, articleId }, blindRound, [done]) : done;
  await appendEvent(tx, articleId, actor, said, at);
}
