"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";

const waitingSchema = z.object({ waiting: z.number() });
const minute = 60_000;

/** How much waits for this person: asked for again on each page, on coming back to the window, and every minute. */
export function useWaiting(given: number): number {
  const path = usePathname();
  const [waiting, setWaiting] = useState(given);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page may have changed what waits
  useEffect(() => {
    const request = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch("/api/v1/inbox", { signal: request.signal, cache: "no-store" }).catch(() => null);
      if (!answer?.ok || request.signal.aborted) return;
      const told = waitingSchema.safeParse(await answer.json().catch(() => null));
      if (told.success) setWaiting(told.data.waiting);
    };
    void look();
    const timer = setInterval(look, minute);
    document.addEventListener("visibilitychange", look);
    return () => {
      request.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [path]);
  return waiting;
}
