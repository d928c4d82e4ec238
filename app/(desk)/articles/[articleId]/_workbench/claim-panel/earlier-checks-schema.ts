import { z } from "zod";
import type { EarlierCheck } from "@/lib/reviews/earlier-checks";
import { verdictSchema } from "@/lib/vocabulary-schema";
import { pieceShape } from "../selection/claim-view-schema";

const check: z.ZodType<EarlierCheck> = z.object({
  reviewId: z.string(),
  verdict: verdictSchema,
  rationale: z.string(),
  correction: z.string().nullable(),
  reviewer: z.string(),
  at: z.string(),
  claimId: z.string(),
  number: z.int(),
  exact: z.string(),
  article: z.object({ id: z.string(), title: z.string() }),
  likeness: z.number(),
  evidence: z.array(z.object(pieceShape)),
});
export const earlierChecksSchema = z.object({ checks: z.array(check) });
