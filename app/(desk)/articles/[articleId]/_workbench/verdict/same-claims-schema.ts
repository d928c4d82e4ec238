import { z } from "zod";
import type { SameClaim } from "@/lib/reviews/same-claims";
import { claimKindSchema } from "@/lib/text/schema";
import { verdictSchema } from "@/lib/vocabulary-schema";

const same: z.ZodType<SameClaim> = z.object({
  id: z.string(),
  number: z.int(),
  kind: claimKindSchema,
  exact: z.string(),
  verdict: verdictSchema.nullable(),
  version: z.int(),
});
export const sameClaimsSchema = z.object({ claims: z.array(same) });
