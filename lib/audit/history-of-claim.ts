import type { Transaction } from "@/lib/database/transaction";
import { readEvent } from "./read-event";
import type { Happened } from "./rules/happened";
import { withholdSealed } from "./withhold-sealed";

/** What happens to the article as a whole, and ends the rounds of the claims it names. */
const openings = ["article.closed", "article.reviewers-set"];
const recasts = ["claim.split", "claims.merged", "claims.recast-undone"];

/** Picks the events about a claim: those told of it, and the splits and merges it came out of or went into. */
export async function aboutClaim(
  tx: Pick<Transaction, "claimLineage">,
  { id, articleId }: { id: string; articleId: string },
) {
  const rows = await tx.claimLineage.findMany({ where: { OR: [{ parentId: id }, { childId: id }] } });
  const kin = rows.map(({ parentId, childId }) => (parentId === id ? childId : parentId));
  return [
    { subjectId: id },
    { subjectId: { in: kin }, type: { in: recasts } },
    // Another revision carries every claim on.
    { subjectId: articleId, type: "article.revised" },
    { subjectId: articleId, type: { in: openings }, payload: { contains: id } },
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
  return (await withholdSealed(tx, readerId, rows)).flatMap((row) => {
    const event = readEvent(row);
    const events = event?.type === "work.sealed" ? event.payload.events.toReversed() : event ? [event] : [];
    return events.map((one) => ({ seq: row.seq, event: one }));
  });
}
