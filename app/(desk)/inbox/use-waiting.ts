"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { askDesk } from "../_server-state/ask-desk";

const waitingShape = async () => (await import("./waiting-schema")).waitingSchema;
/** In milliseconds; one question takes a few hundredths of a second. */
const often = 20_000;

/**
 * How much waits for this person: asked for again on each page, on coming back to the window, and
 * every now and then. The inbox itself is drawn anew when it changed.
 */
export function useWaiting(given: number): number {
  const path = usePathname();
  const router = useRouter();
  const { data, refetch } = useQuery({
    queryKey: ["inbox"],
    queryFn: ({ signal }) => askDesk("/api/v1/inbox", waitingShape, signal),
    initialData: { waiting: given },
    refetchOnMount: false,
    refetchInterval: often,
    refetchOnWindowFocus: true,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each page
  useEffect(() => void refetch(), [refetch, path]);
  const { waiting } = data;
  const known = useRef(waiting);
  useEffect(() => {
    if (known.current === waiting) return;
    known.current = waiting;
    if (path === "/inbox") router.refresh();
  }, [waiting, path, router]);
  return waiting;
}
