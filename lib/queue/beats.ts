import type { Pool } from "pg";

/** Milliseconds between two signs of life, and after how many without one a worker counts as dead. */
export interface Beats {
  every: number;
  patience: number;
}

export const usualBeats: Beats = { every: 5_000, patience: 30_000 };

/** Tells that these workers are alive. */
export async function beat(pool: Pool, workers: readonly string[]): Promise<void> {
  await pool.query(
    `INSERT INTO "QueueWorker" ("id", "seenAt") SELECT unnest($1::text[]), clock_timestamp()
     ON CONFLICT ("id") DO UPDATE SET "seenAt" = excluded."seenAt"`,
    [workers],
  );
}

/**
 * Gives back to the queue what workers hold that have died, in whatever process: the queue itself waits for four hours. The try counts,
 * so that a job that kills its process is not begun for ever.
 */
export async function takeUpAbandoned(pool: Pool, { patience }: Beats): Promise<void> {
  await pool.query(
    `WITH alive AS (SELECT "id" FROM "QueueWorker" WHERE "seenAt" > clock_timestamp() - $1 * interval '1 ms'),
     dead AS (
       SELECT DISTINCT locked_by FROM graphile_worker.jobs
       WHERE locked_at < clock_timestamp() - $1 * interval '1 ms' AND locked_by NOT IN (SELECT "id" FROM alive)
     )
     SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM dead HAVING count(*) > 0`,
    [patience],
  );
  await pool.query(`DELETE FROM "QueueWorker" WHERE "seenAt" < clock_timestamp() - interval '1 hour'`);
}

/** Puts jobs back as if they had not been begun. */
export async function giveBack(pool: Pool, workers: readonly string[], jobs: readonly string[]): Promise<void> {
  await pool.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [workers]);
  await pool.query(
    `SELECT graphile_worker.reschedule_jobs(ARRAY[id], run_at := now(), attempts := greatest(attempts - 1, 0))
     FROM graphile_worker.jobs WHERE id = ANY($1::bigint[]) AND locked_at IS NULL`,
    [jobs],
  );
}
