import { isBlindFor } from "@/lib/blinding/rules/blind";
import type { Event } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { readEvent } from "./read-event";

/**
 * An event as one reader may have it. Without payload and salt it still verifies: its hash is made of the payload's.
 * The key of blind history is nobody's to read.
 */
export type ReadableEvent = Omit<Event, "salt" | "blindClaimId"> & { salt: string | null };

/** Events as one reader may have them: what another did blind, in a round that goes on, without payload and salt. */
export async function withholdBlind(
  db: Pick<Transaction, "claim">,
  readerId: string,
  rows: readonly Event[],
): Promise<ReadableEvent[]> {
  const sealed = new Map(rows.flatMap((row) => (row.type === "work.sealed" ? [[row, blindWork(row)]] : [])));
  if (sealed.size === 0) return rows.map(withoutKey);
  const claimIds = [...new Set([...sealed.values()].flatMap((work) => work?.claimId ?? []))];
  const claims = await db.claim.findMany({ where: { id: { in: claimIds } }, select: { id: true, round: true } });
  const rounds = new Map(claims.map((claim) => [claim.id, claim]));
  return rows.map((stored) => {
    const row = withoutKey(stored);
    const work = sealed.get(stored);
    const claim = work && rounds.get(work.claimId);
    const said = { byId: row.actorId, blindRound: work?.round ?? null };
    return claim && isBlindFor(readerId, said, claim) ? { ...row, payload: null, salt: null } : row;
  });
}

const withoutKey = ({ blindClaimId: _, ...row }: Event) => row;

function blindWork(row: Event) {
  const event = readEvent(row);
  return event?.type === "work.sealed" ? event.payload : null;
}
