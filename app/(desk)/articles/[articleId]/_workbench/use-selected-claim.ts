"use client";

import { useCallback, useRef, useState } from "react";
import type { ClaimView } from "@/lib/claims/view";

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
        const answer = await load(id, request.signal);
        if (request.signal.aborted) return;
        if (typeof answer === "string") setProblem(answer);
        else learn(answer);
      }, 60);
    },
    [learn],
  );

  return { selectedId, view: selectedId ? views.get(selectedId) : undefined, problem, select };
}

const failed = "This claim could not be loaded. Choose it again, or reload the page.";
const signedOut = "You are signed out. Reload the page to sign in; what you typed is kept in this browser.";

/** The claim, or a sentence that says why there is none. */
async function load(id: string, signal: AbortSignal): Promise<ClaimView | string> {
  try {
    const answer = await fetch(`/api/v1/claims/${id}`, { signal, cache: "no-store" });
    if (answer.status === 401) return signedOut;
    // The desk's own server answers with the shape this page was built with.
    return answer.ok ? ((await answer.json()) as ClaimView) : failed;
  } catch {
    return failed;
  }
}
