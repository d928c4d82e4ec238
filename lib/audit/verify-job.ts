import { z } from "zod";
import type { Job } from "@/lib/threads/job";
import type { Verification } from "./walk-chain";

const verificationSchema: z.ZodType<Verification | null> = z
  .discriminatedUnion("intact", [
    z.object({ intact: z.literal(true), head: z.object({ seq: z.int(), hash: z.string() }) }),
    z.object({ intact: z.literal(false), seq: z.int().nullable(), message: z.string() }),
  ])
  .nullable();

/** Proving one article's history, in a thread: a large one takes seconds of work. */
export const verifyJob: Job<{ articleId: string; events: number }, Verification | null> = {
  name: "verify",
  answer: verificationSchema,
  // An event of an import tells of a thousand claims.
  lengthOf: ({ events }) => events * 100,
  doing: "Checking the history",
  crashed: "Checking the history failed. Nothing says that it was tampered with: look at the log, and check again.",
};
