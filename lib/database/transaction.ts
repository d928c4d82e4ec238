import { database } from "./client";
import type { Prisma } from "./generated/client";

/** What a command reads and writes through, inside one transaction. */
export type Transaction = Prisma.TransactionClient;

const TIMEOUT_MS = 15_000;

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects.
 * `timeout` is in milliseconds; work that writes tens of thousands of rows needs to name its own.
 */
export function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T> {
  return database.$transaction(work, { timeout: options.timeout ?? TIMEOUT_MS, maxWait: TIMEOUT_MS });
}
