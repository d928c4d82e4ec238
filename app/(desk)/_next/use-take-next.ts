"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { singleKeysOn } from "@/app/_components/single-keys";
import { isTyping } from "@/app/_components/typing";
import { useLatest } from "@/app/_components/use-latest";
import type { NextClaim } from "@/lib/assignments/take-next";
import { takeNextAction } from "./actions";
import { nothingLeft, notReached } from "./next-words";

/** Asks for the claim to check next, by `take` or the key `m`, and hands it to `show`; `said` is why none came. */
export function useTakeNext(may: boolean, show: (claim: NextClaim) => void) {
  const [said, say] = useState("");
  const asking = useRef(false);
  const latest = useLatest(show);

  const take = useCallback(async () => {
    if (asking.current) return;
    asking.current = true;
    say("");
    const { pathname } = window.location;
    try {
      const outcome = await takeNextAction(new URLSearchParams(window.location.search).get("claim"));
      // Whoever went elsewhere meanwhile wants to be there; the claim waits in the inbox.
      if (window.location.pathname !== pathname) return;
      if (outcome.ok && outcome.value) latest.current(outcome.value);
      else say(outcome.ok ? nothingLeft : outcome.failure.message);
    } catch {
      say(notReached);
    } finally {
      asking.current = false;
    }
  }, [latest]);

  useEffect(() => {
    if (!may) return;
    const onKey = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !isTyping(event.target);
      if (event.key !== "m" || !plain || !singleKeysOn() || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      void take();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [may, take]);

  const forget = useCallback(() => say(""), []);
  return { take, said, forget };
}
