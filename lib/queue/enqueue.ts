import type { Transaction } from "@/lib/database/transaction";
import type { JobKind } from "./job";

export interface Wanted<Payload> {
  payload: Payload;
  /** What it is about, for whoever looks at the queue: a file's name, an address. */
  about: string;
  /** Whose wish it is; null where the desk itself wants it. */
  byName: string | null;
  /** Names it: while one of this key waits, another takes its place. */
  key: string;
  /** Jobs of one line are done one after the other. */
  line?: string;
}

/** Puts a job into the queue, in the transaction of the change that asks for it: both are there, or neither. */
export async function enqueue<Payload>(
  tx: Pick<Transaction, "$queryRaw">,
  { name, payload: schema, attempts }: JobKind<Payload>,
  { payload, about, byName, key, line }: Wanted<Payload>,
): Promise<void> {
  const kept = JSON.stringify({ about, byName, payload: schema.parse(payload) });
  await tx.$queryRaw`
    SELECT (graphile_worker.add_job(
      ${name}, ${kept}::json, queue_name := ${line ?? null}, max_attempts := ${attempts}::int, job_key := ${key}
    )).id::text`;
}
