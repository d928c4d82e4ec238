import { z } from "zod";
import { database } from "./client";
import { Prisma } from "./generated/client";

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

/** An Outcome that failed: nothing was written, and the same change may well go through a moment later. */
export type Busy = { ok: false; failure: { code: "busy"; message: string } };

const busy: Busy = {
  ok: false,
  failure: {
    code: "busy",
    message: "The desk is busy with other changes just now. Nothing was changed: try again.",
  },
};

/** A transaction that ran out of time, could not begin in time, or was chosen to end a deadlock. */
const outOfTime = new Set(["P2024", "P2028", "P2034"]);
const lockNotHad = new Set(["40001", "40P01", "55P03"]);
/** What a raw query's failure carries of PostgreSQL's own. */
const rawFaultSchema = z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) });

function isBusy(fault: unknown): boolean {
  if (!(fault instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const raw = rawFaultSchema.safeParse(fault.meta);
  return outOfTime.has(fault.code) || (raw.success && lockNotHad.has(raw.data.driverAdapterError.cause.originalCode));
}

/** As `inTransaction`, for a command: waiting too long for others is told, and no fault. */
export async function commandTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T | Busy> {
  try {
    return await inTransaction(work, options);
  } catch (fault) {
    if (isBusy(fault)) return busy;
    throw fault;
  }
}
