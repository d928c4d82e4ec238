"use client";

import { useEffect, useState } from "react";
import { z } from "zod";

const articlesSchema = z.object({
  articles: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable() })),
});
const claimsSchema = z.object({
  claims: z.array(z.object({ id: z.string(), number: z.number(), kind: z.string(), exact: z.string() })),
});

export interface Found {
  articles: z.infer<typeof articlesSchema>["articles"];
  claims: z.infer<typeof claimsSchema>["claims"];
}

export const nothingFound: Found = { articles: [], claims: [] };
const most = 6;

/** Articles by title, and claims of the open article by number or words; asked for once the typing pauses. */
export function useFound(typed: string, articleId: string | null): { found: Found; pending: boolean; failed: boolean } {
  const words = typed.trim();
  const [answer, setAnswer] = useState<{ words: string; found: Found; failed: boolean } | null>(null);
  useEffect(() => {
    if (!words) return;
    const request = new AbortController();
    const pause = setTimeout(async () => {
      const search = `search=${encodeURIComponent(words)}`;
      const [articles, claims] = await Promise.all([
        load(`/api/v1/articles?${search}`, articlesSchema, request.signal),
        articleId
          ? load(`/api/v1/articles/${articleId}/claims?${search}`, claimsSchema, request.signal)
          : { claims: [] },
      ]);
      if (request.signal.aborted) return;
      const found = { articles: articles?.articles.slice(0, most) ?? [], claims: claims?.claims.slice(0, most) ?? [] };
      setAnswer({ words, found, failed: !articles || !claims });
    }, 120);
    return () => {
      clearTimeout(pause);
      request.abort();
    };
  }, [words, articleId]);
  if (!words) return { found: nothingFound, pending: false, failed: false };
  // What an earlier word found stays until there is better.
  return { found: answer?.found ?? nothingFound, pending: answer?.words !== words, failed: answer?.failed ?? false };
}

async function load<T>(address: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T | null> {
  const answer = await fetch(address, { signal, cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return null;
  return schema.safeParse(await answer.json().catch(() => null)).data ?? null;
}
