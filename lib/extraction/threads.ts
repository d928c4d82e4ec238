import pLimit from "p-limit";
import { Piscina } from "piscina";
import { z } from "zod";
import type { ReadArticle } from "@/lib/articles/read-article";
import { type ExtractionParts, extractionPartsSchema } from "@/lib/claims/extraction-parts";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type RevisionPlan, revisionPlanSchema } from "@/lib/revisions/plan-schema";
import { type Sentence, sentenceSchema } from "@/lib/text/schema";
import type { ExtractJob, ReadJob, ReviseJob } from "./worker";

export interface ThreadOptions {
  /** The bundled worker. */
  file: string;
  threads: number;
  /** How many may wait for a thread; who comes after them is refused. */
  waiting: number;
  /** Milliseconds a job has once it has a thread: some for any, and some for each thousand units of what it reads. */
  time: { base: number; perThousand: number };
  /** The most a thread may keep in memory. */
  megabytes: number;
}

/** One thread, lent for a while. What it is given crashes it, or holds it for too long, without harm to anybody else. */
export interface Thread {
  read: (job: ReadJob) => Promise<Outcome<ReadArticle>>;
  findClaims: (job: ExtractJob) => Promise<Outcome<ExtractionParts>>;
  findSentences: (job: ExtractJob) => Promise<Outcome<Sentence[]>>;
  planRevision: (job: ReviseJob) => Promise<Outcome<RevisionPlan>>;
}

/** Threads that read articles and find their claims, so that everybody else on the desk is answered meanwhile. */
export interface Threads {
  /** Does `work` when there is a thread for it, whose jobs come one after the other; refuses it where too many wait. */
  inTurn: <T>(work: (thread: Thread) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Ends every thread, whatever it does. */
  close: () => Promise<void>;
}

const whyNot = {
  read: {
    late: (seconds: number) => `Reading this took longer than ${seconds} seconds and was stopped.`,
    crashed: "Reading this failed: it holds something that the reader cannot take.",
  },
  findClaims: {
    late: (seconds: number) => `Finding the claims took longer than ${seconds} seconds and was stopped.`,
    crashed: "Finding the claims failed: the text holds something that the extractor cannot take.",
  },
  findSentences: {
    late: (seconds: number) => `Reading the sentences took longer than ${seconds} seconds and was stopped.`,
    crashed: "Reading the sentences failed: the text holds something that the extractor cannot take.",
  },
  planOf: {
    late: (seconds: number) => `Comparing the texts took longer than ${seconds} seconds and was stopped.`,
    crashed: "Comparing the texts failed: they hold something that the extractor cannot take.",
  },
};

export function openThreads({ file, threads, waiting, time, megabytes }: ThreadOptions): Threads {
  const pool = new Piscina({
    // All from the start: when a thread is ended for being late, the pool replaces it only up to the least number.
    ...{ minThreads: threads, maxThreads: threads },
    // Where there are fewer cores than work, the thread that answers requests goes first, and these still get on.
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  pool.on("error", (error) => console.error("A thread ended that had nothing to do.", error));
  const turns = pLimit(threads);

  async function run(
    name: keyof typeof whyNot,
    job: ReadJob | ExtractJob | ReviseJob,
    length: number,
  ): Promise<Outcome<unknown>> {
    const milliseconds = Math.ceil(time.base + (length / 1000) * time.perThousand);
    const signal = AbortSignal.timeout(milliseconds);
    try {
      return done(await pool.run(job, { filename: file, name, signal }));
    } catch (error) {
      console.error(`The job ${name}, of ${length} units, failed.`, error);
      const { late, crashed } = whyNot[name];
      return failed("invalid", signal.aborted ? late(Math.round(milliseconds / 1000)) : crashed);
    }
  }

  const thread: Thread = {
    read: async (job) => {
      const ran = await run("read", job, "file" in job.input ? job.input.file.bytes.length : job.input.pasted.length);
      // Both ends are made of the same sources, and what is read was checked by its schemas there.
      return ran.ok ? (ran.value as Outcome<ReadArticle>) : ran;
    },
    findClaims: async (job) => {
      const ran = await run("findClaims", job, job.text.length);
      return ran.ok ? done(extractionPartsSchema.parse(ran.value)) : ran;
    },
    findSentences: async (job) => {
      const ran = await run("findSentences", job, job.text.length);
      return ran.ok ? done(z.array(sentenceSchema).parse(ran.value)) : ran;
    },
    planRevision: async (job) => {
      const ran = await run("planOf", job, job.before.text.length + job.after.length);
      return ran.ok ? done(revisionPlanSchema.parse(ran.value)) : ran;
    },
  };
  return {
    inTurn: async (work) => (turns.pendingCount < waiting ? turns(() => work(thread)) : tooMany),
    close: () => pool.destroy(),
  };
}

const tooMany = failed(
  "conflict",
  "The desk is reading as many articles as it can, and others wait. Try again in a few minutes.",
);
