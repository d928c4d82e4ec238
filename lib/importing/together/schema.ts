import { z } from "zod";

/** Where a file of a batch is: still to be read, being read, given up after some tries, or what became of it. */
export const fileStates = [
  "waits",
  "reads",
  "failed",
  "imported",
  "twin",
  "look",
  "revision",
  "discarded",
  "refused",
] as const;

const linked = z.object({ id: z.uuid(), title: z.string() }).nullable();

export const batchFileSchema = z.object({
  place: z.int(),
  path: z.string(),
  size: z.int(),
  state: z.enum(fileStates),
  /** What it was imported as, or has the text of already. */
  article: linked,
  /** What it may be a newer text of. */
  like: linked,
  draftId: z.uuid().nullable(),
  /** Why it was refused, or did not work. */
  said: z.string().nullable(),
  leftOut: z.int(),
  doubts: z.int(),
});
export type BatchFile = z.infer<typeof batchFileSchema>;

export const batchSchema = z.object({
  id: z.uuid(),
  /** How many were chosen; what is missing never arrived. */
  expected: z.int(),
  createdAt: z.string(),
  files: z.array(batchFileSchema),
});
export type Batch = z.infer<typeof batchSchema>;
