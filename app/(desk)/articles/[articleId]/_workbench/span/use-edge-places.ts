"use client";

import { useEffect, useRef, useState } from "react";
import { type EdgePlaces, edgePlaces } from "./edge-places";

/** Milliseconds. */
const rest = 120;

/** Follows where the ends of a span are: text that comes into sight is laid out only then, and moves what is below it. */
export function useEdgePlaces(pane: HTMLElement | null, text: string, start: number, end: number): EdgePlaces | null {
  const [places, setPlaces] = useState<EdgePlaces | null>(null);
  // An end that is being dragged follows at once.
  const shown = useRef(false);
  useEffect(() => {
    if (!pane) return;
    let timer = 0;
    // Once there is a moment's rest: opening a claim, or scrolling, does not wait for its handles.
    const look = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setPlaces(edgePlaces(pane, text, { start, end })), shown.current ? 0 : rest);
      shown.current = true;
    };
    look();
    const size = new ResizeObserver(look);
    // Whatever else the pane shows, such as the coverage, moves the text in it.
    const watch = () => {
      size.disconnect();
      for (const element of [pane, ...pane.children]) size.observe(element);
    };
    watch();
    const parts = new MutationObserver(watch);
    parts.observe(pane, { childList: true });
    const scrolled = () => {
      shown.current = false;
      look();
    };
    pane.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      size.disconnect();
      parts.disconnect();
      pane.removeEventListener("scroll", scrolled);
    };
  }, [pane, text, start, end]);
  return places;
}
