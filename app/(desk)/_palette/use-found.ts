"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { askDesk, pause, type Shape } from "../_server-state/ask-desk";
import type { articlesSchema, claimsSchema } from "./found-schema";

const articlesShape = async () => (await import("./found-schema")).articlesSchema;
const claimsShape = async () => (await import("./found-schema")).claimsSchema;

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
  const articles = useSearch("/api/v1/articles", articlesShape, words, words !== "");
  const claims = useSearch(
    `/api/v1/articles/${articleId}/claims`,
    claimsShape,
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

const useSearch = <T>(path: string, shape: Shape<T>, words: string, enabled: boolean) =>
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
