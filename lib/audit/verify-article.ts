import { database } from "@/lib/database/client";
import type { Event } from "@/lib/database/generated/client";
import { inTransaction } from "@/lib/database/transaction";
import { genesis, type Head } from "./chain";
import { differenceOf } from "./compare-states";
import { linkOf } from "./link";
import { readEvent } from "./read-event";
import { apply, type State } from "./replay";
import { storedState } from "./stored-state";
import { faultOf, headFault } from "./verify-chain";

/** `intact`, or where it breaks: `seq` names the first event that does not fit, null where the tables differ from it all. */
export type Verification = { intact: true; head: Head } | { intact: false; seq: number | null; message: string };

const eventsAtOnce = 500;

/**
 * Proves one article's history: every link by its hashes, the end by the recorded head and by `witnessed` (a head an
 * earlier export carries), and the tables by replaying it all. Reads one consistent state; writes nothing.
 */
export function verifyArticle(articleId: string, witnessed: Head | null = null): Promise<Verification | null> {
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
      const article = await tx.article.findUnique({
        where: { id: articleId },
        select: { headSeq: true, headHash: true },
      });
      if (!article) return null;
      const state: State = new Map();
      let last = genesis;
      for (;;) {
        const rows = await tx.event.findMany({
          where: { chain: articleId, seq: { gt: last.seq } },
          orderBy: { seq: "asc" },
          take: eventsAtOnce,
        });
        for (const row of rows) {
          const link = linkOf(row);
          const fault = faultOf(link, last);
          if (fault) return { intact: false, seq: fault.seq, message: fault.message };
          if (link.seq === witnessed?.seq && link.hash !== witnessed.hash)
            return {
              intact: false,
              seq: link.seq,
              message: `Event ${link.seq} is not the one that the export was made after.`,
            };
          const nonsense = replayOne(state, row);
          if (nonsense) return { intact: false, seq: link.seq, message: nonsense };
          last = { seq: link.seq, hash: link.hash };
        }
        if (rows.length < eventsAtOnce) break;
      }
      const cut =
        headFault(last, { seq: article.headSeq, hash: article.headHash }) ?? (witnessed && lost(last, witnessed));
      if (cut) return { intact: false, seq: cut.seq, message: cut.message };
      const difference = differenceOf(state, await storedState(tx, articleId));
      return difference ? { intact: false, seq: null, message: difference } : { intact: true, head: last };
    },
    { timeout: 300_000 },
  );
}

/** A link can be whole and yet say what cannot have happened, where somebody hashed the chain anew. */
function replayOne(state: State, row: Event): string | null {
  try {
    const event = readEvent(row);
    if (event) apply(state, { event, actorId: row.actorId, actorName: row.actorName });
    return null;
  } catch (error) {
    return `Event ${row.seq} says what cannot have happened: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const lost = (last: Head, witnessed: Head) => (last.seq < witnessed.seq ? headFault(last, witnessed) : null);

export const articleIds = () =>
  database.article.findMany({ select: { id: true, title: true }, orderBy: { importedAt: "asc" } });
