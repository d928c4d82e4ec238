import { exporting } from "@/lib/database/limits";
import { inTransaction } from "@/lib/database/transaction";
import { deskChain } from "./append-event";
import { differenceOf } from "./rules/compare-states";
import { apply, type State } from "./rules/replay";
import { storedDesk } from "./stored-desk";
import { type Verification, walkChain } from "./walk-chain";

/** Proves the history of accounts, roles and invitations, as verify-article.ts does an article's. */
export function verifyDesk(): Promise<Verification> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
    const desk = await tx.desk.findUniqueOrThrow({ where: { id: 1 } });
    const state: State = new Map();
    const head = { seq: desk.headSeq, hash: desk.headHash };
    const walked = await walkChain(tx, deskChain, { head, witnessed: null }, (happened) => apply(state, happened));
    if (!walked.intact) return walked;
    const difference = differenceOf(state, await storedDesk(tx));
    return difference ? { intact: false, seq: null, message: difference } : walked;
  }, exporting);
}
