import type { z } from "zod";

/** One kind of work that a thread does: what it is given, what comes back, and what people are told when nothing does. */
export interface Job<Input, Answer> {
  /** What lib/worker/worker.ts exports it as. */
  name: string;
  answer: z.ZodType<Answer>;
  /** How much there is to read, in units of text or bytes: the time it may take goes by that. */
  lengthOf: (input: Input) => number;
  /** Milliseconds that it has at most, however much there is to read. */
  within?: number;
  /** Begins the sentence about a job that took too long: `Finding the claims`. */
  doing: string;
  /** The sentence about one that crashed. */
  crashed: string;
}

/** The function that does a job, as lib/worker/worker.ts has to export it. */
export type Work<J> = J extends Job<infer Input, infer Answer> ? (input: Input) => Answer | Promise<Answer> : never;
