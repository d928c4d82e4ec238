import type { ImportResult } from "@/lib/database/generated/enums";
import type { Transaction } from "@/lib/database/transaction";
import type { Imported } from "../import-article";

export interface Settled {
  result: ImportResult;
  articleId?: string;
  draftId?: string;
  /** The article that it may be a newer text of. */
  likeId?: string | null;
  /** Why it was refused, or is without claims. */
  said?: string | null;
  leftOut?: number;
  doubts?: number;
}

/** Keeps what became of files that were brought in together, in the transaction that made it so; their bytes are kept elsewhere by then, or not wanted. */
export const settleFiles = (
  tx: Pick<Transaction, "importFile">,
  where: { id: string } | { draftId: string },
  settled: Settled,
) => tx.importFile.updateMany({ where, data: { ...settled, bytes: null } });

export const settledAs = ({ articleId, existing, problem }: Imported): Settled => ({
  result: existing ? "twin" : "imported",
  articleId,
  said: problem,
});
