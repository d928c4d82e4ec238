import { PrismaPg } from "@prisma/adapter-pg";
import { z } from "zod";
import { forgetStatements } from "./statement-name";

/** The server's code for a kept statement whose answer would have other columns since a migration, and for what it cannot do at all. */
const causeSchema = z.object({ originalCode: z.literal("0A000") });
const faultSchema = z.union([
  z.object({ cause: causeSchema }),
  z.object({ meta: z.object({ driverAdapterError: z.object({ cause: causeSchema }) }) }),
]);

/**
 * Does what is asked, and once more where a connection had kept a statement from before a migration: from then on every
 * connection prepares anew. Nothing of the first time may have been kept.
 */
export async function withFreshPlans<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    if (!faultSchema.safeParse(fault).success) throw fault;
    forgetStatements();
    return ask();
  }
}

/** Prisma's way to the database; what is asked in no transaction outlives a migration. lib/database/transaction.ts begins its own again. */
export class LastingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const [queryRaw, executeRaw] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
    adapter.queryRaw = (query) => withFreshPlans(() => queryRaw(query));
    adapter.executeRaw = (query) => withFreshPlans(() => executeRaw(query));
    return adapter;
  }
}
