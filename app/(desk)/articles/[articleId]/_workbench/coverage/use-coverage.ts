"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";

const coverageShape = async () => (await import("./coverage-schema")).coverageSchema;

/** The sentences without a claim, asked for anew whenever claims come, go or move, which `places` tells. */
export function useCoverage(articleId: string, places: string) {
  const { data, isError, refetch } = useQuery({
    queryKey: ["coverage", articleId],
    queryFn: ({ signal }) => askDesk(`/api/v1/articles/${articleId}/coverage`, coverageShape, signal),
    enabled: false,
    gcTime: 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` says when the answer is another
  useEffect(() => void refetch(), [refetch, places]);
  return { uncovered: isError ? null : (data?.uncovered ?? null), failed: isError };
}
