"use client";

import { useEffect } from "react";
import { singleKeysOn } from "@/app/_components/single-keys";
import { isTyping } from "@/app/_components/typing";
import { useLatest } from "@/app/_components/use-latest";

/** The second key counts only soon after the first, in milliseconds. */
const soon = 1500;

/** `g` and then a letter goes somewhere. It comes before a page's own single keys, which must not hear that letter. */
export function useGoKeys(ways: ReadonlyMap<string, string>, go: (path: string) => void) {
  const current = useLatest({ ways, go });
  useEffect(() => {
    let begun = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      const { key, target, timeStamp } = event;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !isTyping(target);
      const path = plain && timeStamp - begun < soon ? current.current.ways.get(key) : undefined;
      begun = Number.NEGATIVE_INFINITY;
      if (!plain || !singleKeysOn() || document.querySelector("dialog[open]")) return;
      if (key === "g") begun = timeStamp;
      if (!path && key !== "g") return;
      event.preventDefault();
      event.stopPropagation();
      if (path) current.current.go(path);
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [current]);
}
