import type { Event } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { linkOf } from "./link";
import { readEvent } from "./read-event";
import { blindClaimOf } from "./rules/blind-event";
import { genesis, type Head } from "./rules/chain";
import type { ReplayedEvent } from "./rules/replay";
import { faultOf, headFault } from "./rules/verify-chain";

/**
 * `intact`, or where it breaks: `seq` names the first event that does not fit, null where the tables differ from it
 * all.
 */
export type Verification = { intact: true; head: Head } | { intact: false; seq: number | null; message: string };

interface Expected {
  /** The head that the chain's own row keeps. */
  head: Head;
  /** A head that an earlier export carries, or null. */
  witnessed: Head | null;
}

const eventsAtOnce = 500;

/** Checks every link of a chain from the first to the recorded head and hands each event to `replayOne`, in order. */
export async function walkChain(
  tx: Transaction,
  chain: string,
  { head, witnessed }: Expected,
  replayOne: (happened: ReplayedEvent) => void,
): Promise<Verification> {
  let last = genesis;
  for (;;) {
    const rows = await tx.event.findMany({
      where: { chain, seq: { gt: last.seq } },
      orderBy: { seq: "asc" },
      take: eventsAtOnce,
    });
    for (const row of rows) {
      const fault = faultOf(linkOf(row), last);
      if (fault) return { intact: false, seq: fault.seq, message: fault.message };
      last = { seq: row.seq, hash: row.hash };
      if (last.seq === witnessed?.seq && last.hash !== witnessed.hash)
        return broken(last.seq, `Event ${last.seq} is not the one that the export was made after.`);
      const nonsense = replayed(row, replayOne);
      if (nonsense) return broken(row.seq, nonsense);
    }
    if (rows.length < eventsAtOnce) break;
  }
  const cut = headFault(last, head) ?? (witnessed && last.seq < witnessed.seq ? headFault(last, witnessed) : null);
  return cut ? broken(cut.seq, cut.message) : { intact: true, head: last };
}

const broken = (seq: number, message: string) => ({ intact: false, seq, message }) as const;

/** A link can be whole and yet say what cannot have happened, where somebody hashed the chain anew. */
function replayed(row: Event, replayOne: (happened: ReplayedEvent) => void): string | null {
  try {
    const event = readEvent(row);
    if (event && row.blindClaimId !== blindClaimOf(event))
      return `Event ${row.seq} is filed with another claim's blind history than what it says belongs to.`;
    if (event) replayOne({ event, actorId: row.actorId, actorName: row.actorName, at: row.at.toISOString() });
    return null;
  } catch (error) {
    return `Event ${row.seq} says what cannot have happened: ${error instanceof Error ? error.message : String(error)}`;
  }
}
