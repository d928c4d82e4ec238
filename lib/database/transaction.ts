import { z } from "zod";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** What a command reads and writes through, inside one transaction. */
export type Transaction = Prisma.TransactionClient;

const TIMEOUT_MS = 15_000;

/** Carries a refusal out past the transaction: only what is thrown rolls it back. */
class Refused<T> extends Error {
  constructor(readonly answer: T) {
    super("refused");
  }
}

const refusalSchema = z.object({ ok: z.literal(false) });

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects or resolves to a failed Outcome,
 * which is handed back. `timeout` is in milliseconds; work that writes tens of thousands of rows needs to name its own.
 */
export async function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T> {
  const attempt = async (tx: Transaction) => {
    const answer = await work(tx);
    if (refusalSchema.safeParse(answer).success) throw new Refused(answer);
    return answer;
  };
  try {
    return await database.$transaction(attempt, { timeout: options.timeout ?? TIMEOUT_MS, maxWait: TIMEOUT_MS });
  } catch (fault) {
    if (fault instanceof Refused) return fault.answer;
    throw fault;
  }
}
