import type { Pool } from "pg";
import { metrics, secondsSince } from "@/lib/running/metrics";
import type { AnyJob, Progress } from "./job";
import { keptJobSchema } from "./kept-job";

/** Does one job, counts it, and keeps how far it has come for whoever looks. */
export async function runJob(pool: Pool, job: AnyJob, id: string, kept: unknown, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  const count = (outcome: string) => metrics().queued.observe({ job: job.name, outcome }, secondsSince(began));
  try {
    // Taken up in the moment in which the work was told to end: it is not begun.
    signal.throwIfAborted();
    const { payload } = keptJobSchema.parse(kept);
    await job.run(payload, { tell: (progress) => tellProgress(pool, id, progress), signal });
    count("done");
  } catch (fault) {
    count(signal.aborted ? "given back" : "failed");
    throw fault;
  }
}

async function tellProgress(pool: Pool, id: string, { done, total, words }: Progress): Promise<void> {
  await pool.query(
    `INSERT INTO "JobProgress" ("jobId", "done", "total", "words") VALUES ($1, $2, $3, $4)
     ON CONFLICT ("jobId") DO UPDATE SET "done" = excluded."done", "total" = excluded."total", "words" = excluded."words"`,
    [id, done, total, words],
  );
}
