"use client";

import { useEffect, useState } from "react";
import { useLatest } from "./use-latest";

const pauseMs = 2_000;

/** Whether the desk can do its work now; not where it cannot even be reached. */
const isReady = (signal: AbortSignal): Promise<boolean> =>
  fetch("/readyz", { signal, cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether the desk is away, asked until it is back: then `goOn` is called, once. Not where it was there all the time. */
export function useDeskBack(goOn: () => void): boolean {
  const [away, setAway] = useState(false);
  const latest = useLatest({ goOn });
  useEffect(() => {
    const left = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(wasAway: boolean) {
      const ready = await isReady(left.signal);
      if (left.signal.aborted) return;
      setAway(!ready);
      if (!ready) timer = setTimeout(() => void look(true), pauseMs);
      else if (wasAway) latest.current.goOn();
    }
    void look(false);
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [latest]);
  return away;
}
