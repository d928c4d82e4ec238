"use client";

import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";
import type { EarlierCheck } from "@/lib/reviews/earlier-checks";
import { verdictSchema } from "@/lib/vocabulary";
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

/** Asks for the checks of the same claim in other articles, once the claim is on the screen; never in the way of opening it. */
export const useEarlierChecks = (claimId: string) =>
  useQuery({
    queryKey: ["earlier-checks", claimId],
    queryFn: ({ signal }) => askDesk(`/api/v1/claims/${claimId}/earlier-checks`, earlierChecksSchema, signal),
  });
