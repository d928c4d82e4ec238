"use client";

import { useEffect, useRef } from "react";
import { singleKeysOn } from "@/app/_components/single-keys";
import { isTyping } from "@/app/_components/typing";

export type Keys = Record<string, () => void>;

/** Single keys for what a reviewer repeats. They stay quiet while somebody types, with a modifier held, and in a dialog. */
export function useKeys(keys: Keys, enabled: boolean) {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      // The switch is known to the page only after its first drawing; what the browser keeps counts from the first key on.
      if (!singleKeysOn() || document.querySelector("dialog[open]")) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}
