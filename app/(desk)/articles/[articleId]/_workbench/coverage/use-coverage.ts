"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import type { Uncovered } from "@/lib/extraction/rules/uncovered";

const answerSchema = z.object({
  uncovered: z.array(z.object({ start: z.number(), end: z.number(), reason: z.string() })),
});

export type Coverage =
  | { state: "loading" }
  | { state: "failed"; message: string }
  | { state: "ready"; uncovered: readonly Uncovered[] };

/** The sentences without a claim, asked for anew whenever claims come, go or move, which `places` tells. */
export function useCoverage(articleId: string, places: string): Coverage {
  const [coverage, setCoverage] = useState<Coverage>({ state: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` says when the answer is another
  useEffect(() => {
    const request = new AbortController();
    void load(articleId, request.signal).then((answer) => {
      if (!request.signal.aborted) setCoverage(answer);
    });
    return () => request.abort();
  }, [articleId, places]);
  return coverage;
}

async function load(articleId: string, signal: AbortSignal): Promise<Coverage> {
  const failed: Coverage = { state: "failed", message: "The coverage could not be read. Switch it off and on again." };
  const answer = await fetch(`/api/v1/articles/${articleId}/coverage`, { signal, cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return failed;
  const read = answerSchema.safeParse(await answer.json().catch(() => null));
  return read.success ? { state: "ready", uncovered: read.data.uncovered } : failed;
}
