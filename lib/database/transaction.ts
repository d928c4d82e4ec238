import { z } from "zod";
import type { Failed } from "@/lib/outcome";
import { busy, troubleOf } from "@/lib/trouble";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { click, connectionWait, type WorkLimits, within } from "./limits";
import { withFreshPlans } from "./stale-plan";

/** What a command reads and writes through, inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** Carries a refusal out past the transaction: only what is thrown rolls it back. */
class Refused<T> extends Error {
  constructor(readonly answer: T) {
    super("refused");
  }
}

const refusalSchema = z.object({ ok: z.literal(false) });

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects or resolves to a failed Outcome,
 * which is handed back. What takes longer than a click names its own limits. `work` may be done twice, the first time without a trace.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>, limits: WorkLimits = click): Promise<T> {
  const attempt = async (tx: Transaction) => {
    // A connection has the limits of a click as it is.
    if (limits !== click) await limit(tx, limits);
    const answer = await work(tx);
    if (refusalSchema.safeParse(answer).success) throw new Refused(answer);
    return answer;
  };
  try {
    const time = { timeout: limits.whole, maxWait: connectionWait + 500 };
    // A statement kept from before a migration ends the transaction it is found in.
    return await within(limits, () => withFreshPlans(() => database.$transaction(attempt, time)));
  } catch (fault) {
    if (fault instanceof Refused) return fault.answer;
    throw fault;
  }
}

async function limit(tx: Transaction, { lock, statement, whole }: WorkLimits): Promise<void> {
  await tx.$executeRaw`SELECT set_config('lock_timeout', ${String(lock)}, true),
    set_config('statement_timeout', ${String(statement)}, true),
    set_config('idle_in_transaction_session_timeout', ${String(whole)}, true)`;
}

/** As `inTransaction`, for a command: what keeps the database from doing it is told, and no fault. */
export async function commandTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  limits: WorkLimits = click,
): Promise<T | Failed> {
  try {
    return await inTransaction(work, limits);
  } catch (fault) {
    const trouble = troubleOf(fault);
    if (trouble) return busy(trouble);
    throw fault;
  }
}
