"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";

const waitingSchema = z.object({ waiting: z.number() });
/** In milliseconds; one question takes a few hundredths of a second. */
const often = 20_000;

/**
 * How much waits for this person: asked for again on each page, on coming back to the window, and
 * every now and then. The inbox itself is drawn anew when it changed.
 */
export function useWaiting(given: number): number {
  const path = usePathname();
  const router = useRouter();
  const [waiting, setWaiting] = useState(given);
  const known = useRef(given);
  useEffect(() => {
    const request = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch("/api/v1/inbox", { signal: request.signal, cache: "no-store" }).catch(() => null);
      if (!answer?.ok || request.signal.aborted) return;
      const told = waitingSchema.safeParse(await answer.json().catch(() => null));
      if (!told.success || told.data.waiting === known.current) return;
      known.current = told.data.waiting;
      setWaiting(told.data.waiting);
      if (path === "/inbox") router.refresh();
    };
    void look();
    const timer = setInterval(look, often);
    document.addEventListener("visibilitychange", look);
    return () => {
      request.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [path, router]);
  return waiting;
}
