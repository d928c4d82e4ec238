"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";
import type { SameClaim } from "@/lib/reviews/same-claims";
import { claimKindSchema } from "@/lib/text/schema";
import { verdictSchema } from "@/lib/vocabulary";

const same: z.ZodType<SameClaim> = z.object({
  id: z.string(),
  number: z.int(),
  kind: claimKindSchema,
  exact: z.string(),
  verdict: verdictSchema.nullable(),
  version: z.int(),
});
export const sameClaimsSchema = z.object({ claims: z.array(same) });

const none: readonly SameClaim[] = [];

/** Asks for the claims that could be judged with this one, once somebody is about to; none where it cannot be known. */
export function useSameClaims(claimId: string, version: number): readonly SameClaim[] {
  const { data } = useQuery({
    // What the others are worth is known anew with each version.
    queryKey: ["same-claims", claimId, version],
    queryFn: ({ signal }) => askDesk(`/api/v1/claims/${claimId}/same-claims`, sameClaimsSchema, signal),
    placeholderData: keepPreviousData,
  });
  return data?.claims ?? none;
}
