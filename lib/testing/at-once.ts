import { expect, vi } from "vitest";
import { lockDesk } from "@/lib/commands/change-desk";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";

const waiting = async () => {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.count;
};

/** A race that cannot be missed: all of them come as far as a lock lets them before the first may go on. */
export async function atOnce<T>(...jobs: (() => Promise<T>)[]): Promise<T[]> {
  const running = await inTransaction(async (tx) => {
    await lockDesk(tx);
    const started = jobs.map((job) => job());
    await vi.waitFor(async () => expect(await waiting()).toBe(jobs.length), { timeout: 5_000 });
    return started;
  });
  return Promise.all(running);
}
