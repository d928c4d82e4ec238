import type { Transaction } from "@/lib/database/transaction";
import { readEvent } from "./read-event";
import type { Happened } from "./rules/happened";
import { typesFoundBy } from "./rules/touched";
import { withholdBlind } from "./withhold-blind";

/**
 * Picks the events about a claim: those with it for their subject, and the splits and merges it came out of or went
 * into.
 */
export async function aboutClaim(
  tx: Pick<Transaction, "claimLineage">,
  { id, articleId }: { id: string; articleId: string },
) {
  const rows = await tx.claimLineage.findMany({ where: { OR: [{ parentId: id }, { childId: id }] } });
  const lineage = rows.map(({ parentId, childId }) => (parentId === id ? childId : parentId));
  return [
    { subjectId: id },
    { subjectId: { in: lineage }, type: { in: typesFoundBy("lineage") } },
    { subjectId: articleId, type: { in: typesFoundBy("every-claim") } },
    { subjectId: articleId, type: { in: typesFoundBy("in-payload") }, payload: { contains: id } },
  ];
}

/** All that happened to a claim itself, as its reader may know it, the newest first; what was erased is left out. */
export async function historyOfClaim(
  tx: Pick<Transaction, "claim" | "claimLineage" | "event">,
  claim: { id: string; articleId: string },
  readerId: string,
): Promise<Happened[]> {
  const rows = await tx.event.findMany({
    where: { chain: claim.articleId, OR: [...(await aboutClaim(tx, claim)), { blindClaimId: claim.id }] },
    orderBy: { seq: "desc" },
  });
  return (await withholdBlind(tx, readerId, rows)).flatMap((row) => {
    const event = readEvent(row);
    const events = event?.type === "work.sealed" ? event.payload.events.toReversed() : event ? [event] : [];
    return events.map((one) => ({ seq: row.seq, event: one }));
  });
}
