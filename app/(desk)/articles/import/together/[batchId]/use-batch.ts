"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";
import type { Batch } from "@/lib/importing/together/schema";
import { useSending } from "../../send-together";
import { nextLook } from "./next-look";

const batchShape = async () => (await import("@/lib/importing/together/schema")).batchSchema;

/** What became of the files so far, asked for again until nothing more happens to them by itself. */
export function useBatch(given: Batch) {
  const sending = useSending(given.id);
  const { data, isError, refetch } = useQuery({
    queryKey: ["imports", given.id],
    queryFn: ({ signal }) => askDesk(`/api/v1/imports/${given.id}`, batchShape, signal),
    initialData: given,
    refetchInterval: ({ state }) => nextLook(state.data ?? given, sending),
    refetchOnWindowFocus: true,
  });
  // The page was drawn anew: what somebody asked for is under way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each drawing by the server
  useEffect(() => void refetch(), [refetch, given]);
  return { batch: data, sending, away: isError };
}
