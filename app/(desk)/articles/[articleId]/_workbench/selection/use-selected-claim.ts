"use client";

import { useCallback, useRef, useState } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import { loadClaim } from "./load-claim";

/** Which claim is open, and all there is to know of it: what is at hand at once, and what the server says right after. */
export function useSelectedClaim(
  first: string | null,
  views: ReadonlyMap<string, ClaimView>,
  learn: (view: ClaimView) => void,
) {
  const [selectedId, setSelectedId] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef<AbortController | null>(null);

  const select = useCallback(
    (id: string) => {
      setSelectedId(id);
      setProblem(null);
      asked.current?.abort();
      const request = new AbortController();
      asked.current = request;
      // Somebody stepping through the list with a key held down asks only for the claim they stop at.
      setTimeout(async () => {
        if (request.signal.aborted) return;
        const answer = await loadClaim(id, request.signal);
        if (request.signal.aborted) return;
        if (typeof answer === "string") setProblem(answer);
        else learn(answer);
      }, 60);
    },
    [learn],
  );

  return { selectedId, view: selectedId ? views.get(selectedId) : undefined, problem, select };
}
