import { z } from "zod";
import type { QuoteCheck } from "@/lib/capturing/check-quotes-of";

const of = { evidenceId: z.string(), title: z.string() };
const piece = z.object({ text: z.string(), mark: z.enum(["same", "gone", "new"]) });
const found = z.discriminatedUnion("found", [
  z.object({ ...of, found: z.literal("word-for-word") }),
  z.object({ ...of, found: z.literal("differs"), changes: z.array(piece), like: z.number() }),
]);

export const quoteCheckSchema: z.ZodType<QuoteCheck> = z.object({
  sources: z.int(),
  quotations: z.array(z.object({ words: z.string(), found: z.array(found) })),
});
