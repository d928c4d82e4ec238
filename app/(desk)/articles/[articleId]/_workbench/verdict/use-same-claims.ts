"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";
import type { SameClaim } from "@/lib/reviews/same-claims";

const sameClaimsShape = async () => (await import("./same-claims-schema")).sameClaimsSchema;

const none: readonly SameClaim[] = [];

/** Asks for the claims that could be judged with this one, once somebody is about to; none where it cannot be known. */
export function useSameClaims(claimId: string, version: number): readonly SameClaim[] {
  const { data } = useQuery({
    // What the others are worth is known anew with each version.
    queryKey: ["same-claims", claimId, version],
    queryFn: ({ signal }) => askDesk(`/api/v1/claims/${claimId}/same-claims`, sameClaimsShape, signal),
    placeholderData: keepPreviousData,
  });
  return data?.claims ?? none;
}
