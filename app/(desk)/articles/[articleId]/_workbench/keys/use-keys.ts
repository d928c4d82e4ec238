"use client";

import { useEffect, useEffectEvent } from "react";
import { singleKeysOn } from "@/app/_components/single-keys";
import { isTyping } from "@/app/_components/typing";

export type Keys = Record<string, () => void>;

/** Single keys for what a reviewer repeats. They stay quiet while somebody types, with a modifier held, and in a dialog. */
export function useKeys(keys: Keys, enabled: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    // The switch is known to the page only after its first drawing; what the browser keeps counts from the first key on.
    if (!singleKeysOn() || document.querySelector("dialog[open]")) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return;
    const hear = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [enabled]);
}
