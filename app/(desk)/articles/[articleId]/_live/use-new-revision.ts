"use client";

import { useEffect, useRef } from "react";
import type { LiveStore } from "./live-store";

interface Options {
  /** The number of the revision that the page shows. */
  number: number;
  live: LiveStore;
  openId: string | null;
  /** Opens a claim as it stands now. */
  select: (id: string) => void;
}

/** When another revision comes in under an open page: says so, and reads the open claim anew, whose words may be others. */
export function useNewRevision({ number, live, openId, select }: Options) {
  const shown = useRef(number);
  useEffect(() => {
    if (shown.current === number) return;
    shown.current = number;
    live.change({ news: { text: `Revision ${number} came in: the text is another.`, claimId: null } });
    if (openId) select(openId);
  }, [number, live, openId, select]);
}
