"use client";

import { useEffect, useState } from "react";
import type { SameClaim } from "@/lib/reviews/same-claims";

/** Asks for the claims that could be judged with this one, once somebody is about to; none where it cannot be known. */
export function useSameClaims(claimId: string, version: number): readonly SameClaim[] {
  const [claims, setClaims] = useState<readonly SameClaim[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the others are worth is known anew with each version
  useEffect(() => {
    const asked = new AbortController();
    fetch(`/api/v1/claims/${claimId}/same-claims`, { signal: asked.signal })
      .then(async (response) => {
        if (response.ok) setClaims(((await response.json()) as { claims: SameClaim[] }).claims);
      })
      .catch(() => {
        // Judging this one claim goes on without them.
        if (!asked.signal.aborted) setClaims([]);
      });
    return () => asked.abort();
  }, [claimId, version]);
  return claims;
}
