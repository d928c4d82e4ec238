import type { z } from "zod";
import type { Transaction } from "@/lib/database/transaction";

/** A kind of work that waits in the queue, as whoever asks for it knows it. */
export interface JobKind<Payload> {
  /** What the queue knows it as; jobs that wait keep it over an update. */
  name: string;
  /** What people read: `Import of a file`. */
  title: string;
  payload: z.ZodType<Payload>;
  /** How often it is tried, the first time included; the pauses between grow from 3 s. */
  attempts: number;
}

/** How far a job has come: so many of so many, and of what. */
export interface Progress {
  done: number;
  total: number;
  words: string;
}

/** What a job is given while it runs. */
export interface Running {
  tell: (progress: Progress) => Promise<void>;
  /** Aborted when this process is to end: a long job throws `reason` at its next step, and is begun again by another. */
  signal: AbortSignal;
}

/**
 * A kind of work with all there is to it, as lib/jobs has it. It may be run twice, and at once: where a process died, or was thought
 * dead, another begins anew. So what it has done already it finds done.
 */
export interface Job<Payload> extends JobKind<Payload> {
  /** Throws to be tried again; what is no fault and will not change is no reason to. */
  run: (payload: Payload, running: Running) => Promise<void>;
  /** When it is put into the queue by itself, as a line of cron in UTC; its payload is then `{}`. */
  schedule?: string;
  /** What else is written when somebody gives it up. */
  onGivenUp?: (tx: Transaction, payload: Payload, reason: string) => Promise<void>;
}

/** A job whose payload only it knows: what a list of them holds. */
export interface AnyJob extends Omit<Job<unknown>, "payload" | "run" | "onGivenUp"> {
  run: (payload: unknown, running: Running) => Promise<void>;
  onGivenUp: (tx: Transaction, payload: unknown, reason: string) => Promise<void>;
}

/** Has the payload read by its schema before anything is done with it. */
export function defineJob<Payload>({ payload: schema, run, onGivenUp, ...job }: Job<Payload>): AnyJob {
  return {
    ...job,
    run: async (payload, running) => run(schema.parse(payload), running),
    onGivenUp: async (tx, payload, reason) => onGivenUp?.(tx, schema.parse(payload), reason),
  };
}
