import pLimit from "p-limit";
import { Piscina } from "piscina";
import { done, failed, type Outcome } from "@/lib/outcome";
import { gauge, metrics, secondsSince } from "@/lib/running/metrics";
import type { Job } from "./job";

export interface PoolOptions {
  /** The bundled worker. */
  file: string;
  threads: number;
  /** How many may wait for a thread; who comes after them is refused. */
  waiting: number;
  /** Milliseconds a job has once it has a thread: some for any, and some for each thousand units of what it reads. */
  time: { base: number; perThousand: number };
  /** The most a thread may keep in memory. */
  megabytes: number;
  /** Milliseconds without work after which the threads end, and their memory with them; the next work starts others. */
  rest: number;
}

/** One thread, lent for a while. What it is given crashes it, or holds it for too long, without harm to anybody else. */
export interface Thread {
  run: <Input, Answer>(job: Job<Input, Answer>, input: Input) => Promise<Outcome<Answer>>;
}

/** Threads that read articles and find their claims, so that everybody else on the desk is answered meanwhile. */
export interface ThreadPool {
  /**
   * Does `work` when there is a thread for it, whose jobs come one after the other; refuses it where too many wait. Nobody else
   * has the thread meanwhile: what needs none of it, a transaction above all, comes after.
   */
  inTurn: <T>(work: (thread: Thread) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** How many threads there are now. */
  alive: () => number;
  /** Ends every thread, whatever it does. */
  close: () => Promise<void>;
}

export function createThreadPool({ file, threads, waiting, time, megabytes, rest }: PoolOptions): ThreadPool {
  let pool: Piscina | undefined;
  let resting: NodeJS.Timeout | undefined;
  const turns = pLimit(threads);
  gauge("tickmark_thread_jobs_waiting", "Articles that wait for a thread.", () => turns.pendingCount);

  async function run<Input, Answer>(job: Job<Input, Answer>, input: Input): Promise<Outcome<Answer>> {
    const length = job.lengthOf(input);
    const byLength = Math.ceil(time.base + (length / 1000) * time.perThousand);
    const milliseconds = Math.min(job.within ?? byLength, byLength);
    const signal = AbortSignal.timeout(milliseconds);
    const began = performance.now();
    const tell = (outcome: string) => metrics().jobs.observe({ job: job.name, outcome }, secondsSince(began));
    try {
      pool ??= openThreads(threads, megabytes);
      const answer: unknown = await pool.run(input, { filename: file, name: job.name, signal });
      const read = job.answer.parse(answer);
      tell("done");
      return done(read);
    } catch (error) {
      tell(signal.aborted ? "too long" : "crashed");
      console.error(`The job ${job.name}, of ${length} units, failed.`, error);
      const seconds = Math.round(milliseconds / 1000);
      return signal.aborted
        ? failed("busy", `${job.doing} took longer than ${seconds} seconds and was stopped.`)
        : failed("invalid", job.crashed);
    }
  }

  async function close(): Promise<void> {
    clearTimeout(resting);
    const last = pool;
    pool = undefined;
    await last?.destroy();
  }

  async function turn<T>(work: (thread: Thread) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    clearTimeout(resting);
    try {
      return await work({ run });
    } finally {
      // Whoever has a turn after this one puts the rest off again.
      clearTimeout(resting);
      resting = setTimeout(() => turns.activeCount === 0 && void close(), rest).unref();
    }
  }

  return {
    inTurn: async (work) => (turns.pendingCount < waiting ? turns(() => turn(work)) : tooMany),
    alive: () => pool?.threads.length ?? 0,
    close,
  };
}

function openThreads(threads: number, megabytes: number): Piscina {
  const pool = new Piscina({
    // All from the start: when a thread is ended for being late, the pool replaces it only up to the least number.
    minThreads: threads,
    maxThreads: threads,
    // Where there are fewer cores than work, the thread that answers requests goes first, and these still get on.
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  pool.on("error", (error) => console.error("A thread ended that had nothing to do.", error));
  return pool;
}

const tooMany = failed(
  "busy",
  "The desk is reading as many articles as it can, and others wait. Try again in a few minutes.",
);
