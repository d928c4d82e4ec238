"use client";

import { useEffect, useState } from "react";
import type { EarlierCheck } from "@/lib/reviews/earlier-checks";

export type EarlierChecks = { state: "asking" } | { state: "failed" } | { state: "known"; checks: EarlierCheck[] };

/** Asks for the checks of the same claim in other articles, once the claim is on the screen; never in the way of opening it. */
export function useEarlierChecks(claimId: string): EarlierChecks {
  const [answer, setAnswer] = useState<EarlierChecks>({ state: "asking" });
  useEffect(() => {
    const asked = new AbortController();
    setAnswer({ state: "asking" });
    fetch(`/api/v1/claims/${claimId}/earlier-checks`, { signal: asked.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The desk answered ${response.status}.`);
        const { checks } = (await response.json()) as { checks: EarlierCheck[] };
        setAnswer({ state: "known", checks });
      })
      .catch(() => {
        if (!asked.signal.aborted) setAnswer({ state: "failed" });
      });
    return () => asked.abort();
  }, [claimId]);
  return answer;
}
