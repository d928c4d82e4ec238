"use client";

import { useEffect, useState } from "react";
import { type EdgePlaces, edgePlaces } from "./edge-places";

/** Follows where the ends of a span are: text that comes into sight is laid out only then, and moves what is below it. */
export function useEdgePlaces(pane: HTMLElement | null, text: string, start: number, end: number): EdgePlaces | null {
  const [places, setPlaces] = useState<EdgePlaces | null>(null);
  useEffect(() => {
    if (!pane) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      // Not before the next paint: opening a claim does not wait for its handles.
      frame = requestAnimationFrame(() => setPlaces(edgePlaces(pane, text, { start, end })));
    };
    look();
    const size = new ResizeObserver(look);
    size.observe(pane);
    pane.addEventListener("scroll", look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      pane.removeEventListener("scroll", look);
    };
  }, [pane, text, start, end]);
  return places;
}
