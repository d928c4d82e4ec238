import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import {
  type CronItem,
  type JobHelpers,
  parseCronItems,
  type RunnerOptions,
  run,
  type TaskList,
} from "graphile-worker";
import { log } from "@/lib/running/log";
import { type Beats, beat, giveBack, takeUpAbandoned, usualBeats } from "./beats";
import type { AnyJob } from "./job";
import { logOfQueue } from "./log-of-queue";
import { openQueuePool } from "./queue-pool";
import { runJob } from "./run-job";

interface Options {
  jobs: readonly AnyJob[];
  /** The database, past a pooler that stands before it. */
  address: string;
  /** How many jobs are done at once. */
  atOnce: number;
  beats?: Beats;
  /** Milliseconds that what runs has to end by itself when the work is to end. */
  grace?: number;
}

export interface Working {
  /** Takes no more. What runs is finished, or given back where it takes too long. */
  stop: () => Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

const fixed: RunnerOptions = {
  schema: "graphile_worker",
  // A pooler in transaction mode hands each statement to another connection.
  noPreparedStatements: true,
  noHandleSignals: true,
  logger: logOfQueue,
};

/** Works the queue until it is stopped, whatever becomes of the database meanwhile. */
export function workQueue({ jobs, address, atOnce, beats = usualBeats, grace = 20_000 }: Options): Working {
  const pool = openQueuePool(address, atOnce + 2);
  const stopping = new AbortController();
  const { signal } = stopping;
  const workers = new Set<string>();
  const unfinished = new Set<string>();

  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.name, (kept: unknown, { job: { id } }: JobHelpers) => runJob(pool, job, id, kept, signal)]),
  );
  const parsedCronItems = parseCronItems(jobs.flatMap(scheduled));

  const events = new EventEmitter();
  events.on("worker:create", ({ worker }) => workers.add(worker.workerId));
  events.on("worker:stop", ({ worker }) => workers.delete(worker.workerId));
  events.on("job:start", ({ job }) => unfinished.add(job.id));
  events.on("job:success", ({ job }) => unfinished.delete(job.id));
  events.on("job:error", ({ job }) => signal.aborted || unfinished.delete(job.id));

  async function workOnce(): Promise<void> {
    // The library lets a worker go that could not tell how its job ended, and sets no other in its place.
    const lost = new Promise<void>((resolve) => events.once("worker:fatalError", () => resolve()));
    const runner = await run({ ...fixed, taskList, parsedCronItems, pgPool: pool, concurrency: atOnce, events });
    const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    try {
      await Promise.race([runner.promise, lost, signal.aborted || ended]);
    } finally {
      await runner.stop().catch((fault) => log().warn({ fault }, "The queue's work did not end well."));
    }
  }

  async function workOn(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      const began = Date.now();
      await workOnce().catch((fault) => log().warn({ fault }, "The queue cannot be worked just now."));
      if (Date.now() - began > LONGEST_PAUSE_MS) pause = FIRST_PAUSE_MS;
      await wait(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
  }

  async function beatOn(): Promise<void> {
    while (!signal.aborted) {
      await beatOnce().catch((fault) => log().warn({ fault }, "The queue's workers cannot tell that they are alive."));
      await wait(beats.every, undefined, { signal }).catch(() => {});
    }
  }

  async function beatOnce(): Promise<void> {
    if (workers.size > 0) await beat(pool, [...workers]);
    await takeUpAbandoned(pool, beats);
  }

  const working = workOn();
  const beating = beatOn();

  async function stop(): Promise<void> {
    const [mine, late] = [[...workers], new AbortController()];
    stopping.abort(new Error("The process that did this was told to end."));
    await Promise.race([working, wait(grace, undefined, { signal: late.signal }).catch(() => {})]);
    late.abort();
    await beating;
    if (unfinished.size > 0) {
      await giveBack(pool, mine, [...unfinished]).catch((fault) => log().warn({ fault }, "Work was not given back."));
    }
    const ended = pool.end();
    // What never ends keeps its connection.
    if (unfinished.size === 0) await ended;
  }

  return { stop };
}

function scheduled({ name, schedule, attempts }: AnyJob): CronItem[] {
  if (schedule === undefined) return [];
  const options = { backfillPeriod: 0, maxAttempts: attempts, jobKey: name };
  return [{ task: name, match: schedule, options }];
}
