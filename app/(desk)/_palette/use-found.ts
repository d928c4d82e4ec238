"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { askDesk, pause } from "../_server-state/ask-desk";

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
/** Milliseconds without a letter after which the desk is asked. */
const typingPause = 120;

/** Articles by title, and claims of the open article by number or words; asked for once the typing pauses. */
export function useFound(typed: string, articleId: string | null): { found: Found; pending: boolean; failed: boolean } {
  const words = typed.trim();
  const articles = useSearch("/api/v1/articles", articlesSchema, words, words !== "");
  const claims = useSearch(
    `/api/v1/articles/${articleId}/claims`,
    claimsSchema,
    words,
    words !== "" && articleId !== null,
  );
  if (!words) return { found: nothingFound, pending: false, failed: false };
  return {
    found: {
      articles: articles.data?.articles.slice(0, most) ?? [],
      claims: claims.data?.claims.slice(0, most) ?? [],
    },
    pending: articles.isFetching || claims.isFetching,
    failed: articles.isError || claims.isError,
  };
}

const useSearch = <T>(path: string, shape: z.ZodType<T>, words: string, enabled: boolean) =>
  useQuery({
    queryKey: ["search", path, words],
    queryFn: async ({ signal }) => {
      await pause(typingPause, signal);
      return askDesk(`${path}?search=${encodeURIComponent(words)}`, shape, signal);
    },
    enabled,
    gcTime: 0,
    // What an earlier word found stays until there is better.
    placeholderData: keepPreviousData,
  });
