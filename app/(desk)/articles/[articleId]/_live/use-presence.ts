"use client";

import { useEffect, useRef, useState } from "react";
import { presenceBeatMs, workLapsesMs } from "@/lib/live/beats";
import type { PageHere } from "@/lib/live/schema";
import { newPageId } from "./new-page-id";

interface Options {
  articleId: string;
  claimId: string | null;
  /** A verdict is chosen on the open claim. */
  chosen: boolean;
}

/** Somebody who steps through the list with a key held down is nowhere until they stop. */
const settleMs = 400;

/** Tells the desk who has the article open, on which claim, and whether they have begun to judge it. */
export function usePresence({ articleId, claimId, chosen }: Options) {
  const working = useBegun(claimId, chosen);
  const page = useRef<{ id: string; speak: (page: PageHere) => void } | null>(null);

  useEffect(() => {
    page.current ??= { id: newPageId(), speak: speaker(`/api/v1/articles/${articleId}/presence`) };
    const { id, speak } = page.current;
    const say = () => speak({ state: "here", id, claimId, working });
    const soon = setTimeout(say, settleMs);
    const beat = setInterval(say, presenceBeatMs);
    // Not as it is hidden: that comes with leaving, and would be said after the last word.
    const back = () => document.visibilityState === "visible" && say();
    window.addEventListener("pageshow", say);
    document.addEventListener("visibilitychange", back);
    return () => {
      clearTimeout(soon);
      clearInterval(beat);
      window.removeEventListener("pageshow", say);
      document.removeEventListener("visibilitychange", back);
    };
  }, [articleId, claimId, working]);

  useEffect(() => {
    const leave = () => {
      if (!page.current) return;
      const gone: PageHere = { state: "gone", id: page.current.id };
      const body = new Blob([JSON.stringify(gone)], { type: "application/json" });
      navigator.sendBeacon(`/api/v1/articles/${articleId}/presence`, body);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [articleId]);
}

/** Whether this person has chosen a verdict or typed at the claim, and has not left it alone for long since. */
function useBegun(claimId: string | null, chosen: boolean): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    setBegun(chosen);
    if (!claimId) return;
    let lapse: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      clearTimeout(lapse);
      lapse = setTimeout(() => setBegun(false), workLapsesMs);
    };
    const typed = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest("#verdict-form")) return;
      setBegun(true);
      goOn();
    };
    if (chosen) goOn();
    document.addEventListener("input", typed);
    return () => {
      clearTimeout(lapse);
      document.removeEventListener("input", typed);
    };
  }, [claimId, chosen]);
  return begun;
}

/** One word at a time, and always the last: said out of order, what a page no longer does would stay. */
function speaker(path: string): (page: PageHere) => void {
  const headers = { "content-type": "application/json" };
  let next: PageHere | null = null;
  let speaking = false;
  const speak = async () => {
    speaking = true;
    while (next) {
      const body = JSON.stringify(next);
      next = null;
      // Said again before long: a word that is lost does no harm.
      await fetch(path, { method: "POST", headers, body }).catch(() => {});
    }
    speaking = false;
  };
  return (page) => {
    next = page;
    if (!speaking) void speak();
  };
}
