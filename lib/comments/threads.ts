import { isBlindFor } from "@/lib/blinding/rules/blind";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";

/** The beginning of a thread on a claim, for somebody who may read it; null where there is none for them. */
export async function findBeginning(
  tx: Pick<Transaction, "comment">,
  claim: { id: string; round: number },
  readerId: string,
  id: string,
) {
  const row = await tx.comment.findFirst({ where: { id, claimId: claim.id, replyToId: null } });
  return row && isBlindFor(readerId, { byId: row.authorId, blindRound: row.blindRound }, claim) ? null : row;
}

export const noSuchThread = failed("not-found", "There is no such comment on this claim.");
