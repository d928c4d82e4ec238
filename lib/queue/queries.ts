import { z } from "zod";
import { database } from "@/lib/database/client";
import type { Transaction } from "@/lib/database/transaction";
import { keptJobSchema } from "./kept-job";

const states = ["runs", "waits", "failed"] as const;
export type WorkState = (typeof states)[number];

const rowSchema = z.object({
  id: z.string(),
  state: z.enum(states),
  name: z.string(),
  kept: keptJobSchema,
  /** Tries begun, this one included. */
  attempts: z.int(),
  maxAttempts: z.int(),
  createdAt: z.date(),
  /** When it began, or may begin. */
  at: z.date(),
  /** Why it failed the last time; null too where its process ended. */
  lastError: z.string().nullable(),
  done: z.int().nullable(),
  total: z.int().nullable(),
  words: z.string().nullable(),
});
export type QueuedJob = z.infer<typeof rowSchema>;

export const mostShown = 50;

/** What runs, waits and has failed, the longest there first, and how many there are of each. */
export async function listWork(): Promise<{ jobs: QueuedJob[]; counts: Record<WorkState, number> }> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT id::text, state, name, kept, attempts::int, "maxAttempts"::int, "createdAt", at, "lastError", "done", "total", "words"
    FROM (
      SELECT *, row_number() OVER (PARTITION BY state ORDER BY at, id) AS place FROM (
        SELECT jobs.id, tasks.identifier AS name, jobs.payload AS kept, jobs.attempts, jobs.max_attempts AS "maxAttempts",
          jobs.created_at AS "createdAt", coalesce(jobs.locked_at, jobs.run_at) AS at, jobs.last_error AS "lastError",
          CASE WHEN jobs.locked_at IS NOT NULL THEN 'runs' WHEN jobs.is_available THEN 'waits' ELSE 'failed' END AS state
        FROM graphile_worker._private_jobs jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = jobs.task_id
      ) every_job
    ) placed LEFT JOIN "JobProgress" ON "jobId" = placed.id AND state = 'runs'
    WHERE place <= ${mostShown} ORDER BY state, place`;
  return { jobs: z.array(rowSchema).parse(rows), counts: await countWork() };
}

export async function countWork(): Promise<Record<WorkState, number>> {
  const counts = await countByName();
  const of = (state: WorkState) => counts.reduce((sum, row) => sum + (row.state === state ? row.count : 0), 0);
  return { runs: of("runs"), waits: of("waits"), failed: of("failed") };
}

interface CountOfJobs {
  name: string;
  state: WorkState;
  count: number;
  /** Seconds since the longest of them could have begun. */
  oldest: number;
}

export const countByName = () => database.$queryRaw<CountOfJobs[]>`
  SELECT tasks.identifier AS name, count(*)::int AS count,
    CASE WHEN jobs.locked_at IS NOT NULL THEN 'runs' WHEN jobs.is_available THEN 'waits' ELSE 'failed' END AS state,
    greatest(extract(epoch FROM now() - min(jobs.run_at)), 0)::float8 AS oldest
  FROM graphile_worker._private_jobs jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = jobs.task_id GROUP BY 1, 3`;

/** A job that is not being done, locked until the transaction ends; null where it is, or is gone. */
export async function lockIdleJob(tx: Transaction, id: string) {
  const [row] = await tx.$queryRaw<{ name: string; kept: unknown }[]>`
    SELECT tasks.identifier AS name, jobs.payload AS kept
    FROM graphile_worker._private_jobs jobs JOIN graphile_worker._private_tasks tasks ON tasks.id = jobs.task_id
    WHERE jobs.id = ${id}::bigint AND jobs.locked_at IS NULL FOR UPDATE OF jobs`;
  return row ? { name: row.name, ...keptJobSchema.parse(row.kept) } : null;
}
