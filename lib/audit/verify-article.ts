import pLimit from "p-limit";
import { database } from "@/lib/database/client";
import { exporting } from "@/lib/database/limits";
import { inTransaction } from "@/lib/database/transaction";
import type { Head } from "./rules/chain";
import { differenceOf } from "./rules/compare-states";
import { apply, type State } from "./rules/replay";
import { storedState } from "./stored-state";
import { type Verification, walkChain } from "./walk-chain";

/** Each holds a connection of the pool, and its events in memory, for as long as it takes. */
const inTurn = pLimit(2);

/**
 * Proves one article's history: every link by its hashes, the end by the recorded head and by `witnessed` (a head an
 * earlier export carries), and the tables by replaying it all. Reads one consistent state; writes nothing.
 */
export function verifyArticle(articleId: string, witnessed: Head | null = null): Promise<Verification | null> {
  return inTurn(() =>
    inTransaction(async (tx) => {
      await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
      const article = await tx.article.findUnique({ where: { id: articleId } });
      if (!article) return null;
      const state: State = new Map();
      const head = { seq: article.headSeq, hash: article.headHash };
      const walked = await walkChain(tx, articleId, { head, witnessed }, (happened) => apply(state, happened));
      if (!walked.intact) return walked;
      const difference = differenceOf(state, await storedState(tx, articleId));
      return difference ? { intact: false, seq: null, message: difference } : walked;
    }, exporting),
  );
}

export const articleIds = () =>
  database.article.findMany({ select: { id: true, title: true }, orderBy: { importedAt: "asc" } });
