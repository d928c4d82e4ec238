import type { Transaction } from "@/lib/database/transaction";
import { readEvent } from "./read-event";
import type { DeskEvent } from "./schema";

export interface Happened {
  seq: number;
  event: DeskEvent;
}
/** A split or a merge: the claims before it and those that took their place. */
export type Recast = { seq: number; event: Extract<DeskEvent, { type: "claim.split" | "claims.merged" }> };

const recasts = ["claim.split", "claims.merged", "claims.recast-undone"];

/** Picks the events about a claim: those told of it, and the splits and merges it came out of or went into. */
export async function aboutClaim(tx: Pick<Transaction, "claimLineage">, claimId: string) {
  const rows = await tx.claimLineage.findMany({ where: { OR: [{ parentId: claimId }, { childId: claimId }] } });
  const kin = rows.map(({ parentId, childId }) => (parentId === claimId ? childId : parentId));
  return [{ subjectId: claimId }, { subjectId: { in: kin }, type: { in: recasts } }];
}

/** All that happened to a claim itself, the newest first; what is sealed or erased is left out. */
export async function historyOfClaim(
  tx: Pick<Transaction, "claimLineage" | "event">,
  claim: { id: string; articleId: string },
): Promise<Happened[]> {
  const rows = await tx.event.findMany({
    where: { chain: claim.articleId, OR: await aboutClaim(tx, claim.id) },
    orderBy: { seq: "desc" },
  });
  return rows.flatMap((row) => {
    const event = readEvent(row);
    return event ? [{ seq: row.seq, event }] : [];
  });
}
