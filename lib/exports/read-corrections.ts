import { readEvent } from "@/lib/audit/read-event";
import type { Transaction } from "@/lib/database/transaction";
import { type Correction, correctionEvents, correctionsOf } from "@/lib/exports/rules/corrections";

/** The corrections of an article, from its history; an article never closed, or closed for good, has none. */
export async function readCorrections(tx: Transaction, articleId: string): Promise<Correction[]> {
  const closed = await tx.event.findFirst({
    where: { chain: articleId, type: "article.closed" },
    orderBy: { seq: "asc" },
    select: { seq: true },
  });
  const since = closed && { chain: articleId, seq: { gte: closed.seq } };
  if (!since || !(await tx.event.findFirst({ where: { ...since, type: "article.revised" }, select: { seq: true } })))
    return [];
  const rows = await tx.event.findMany({
    where: { ...since, type: { in: [...correctionEvents] } },
    orderBy: { seq: "asc" },
  });
  const claims = await tx.claim.findMany({
    where: { articleId },
    select: { id: true, number: true, exact: true, verdict: true, retirement: true },
  });
  const events = rows.flatMap((row) => {
    const event = readEvent(row);
    return event ? [{ at: row.at.toISOString(), by: row.actorName, event }] : [];
  });
  return correctionsOf(
    events,
    claims.map(({ retirement, ...claim }) => ({ ...claim, gone: retirement === "deleted" })),
  );
}
