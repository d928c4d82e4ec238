"use client";

import { type RefObject, useEffect, useRef } from "react";
import { offsetAtPoint } from "../article-text/offset-at-point";
import { railHeight } from "./rail-paths";

/**
 * Keeps a bar of the rail over the part of the article that is on the screen. Set on the element itself: scrolling must not draw
 * anything anew.
 */
export function usePartInView(textLength: number): RefObject<SVGRectElement | null> {
  const bar = useRef<SVGRectElement>(null);
  useEffect(() => {
    const pane = document.querySelector<HTMLElement>(".pane-article");
    if (!pane) return;
    let timer = 0;
    const show = () => {
      const { left, right, top, bottom } = pane.getBoundingClientRect();
      const middle = (left + right) / 2;
      const first = nearestOffset(middle, top, bottom, 1);
      const last = nearestOffset(middle, bottom, top, -1);
      if (first === null || last === null) return;
      const unit = railHeight / Math.max(1, textLength);
      bar.current?.setAttribute("y", String(first * unit));
      bar.current?.setAttribute("height", String(Math.max(4, (last - first) * unit)));
    };
    const look = () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, rest);
    };
    look();
    const size = new ResizeObserver(look);
    size.observe(pane);
    pane.addEventListener("scroll", look, { passive: true });
    return () => {
      clearTimeout(timer);
      size.disconnect();
      pane.removeEventListener("scroll", look);
    };
  }, [textLength]);
  return bar;
}

/** Milliseconds: whoever scrolls does not wait for the bar. */
const rest = 120;
const step = 24;

/** The offset of the first words met from `from` towards `to`; between paragraphs there are none. */
function nearestOffset(x: number, from: number, to: number, direction: 1 | -1): number | null {
  for (let y = from + direction * 4; direction * (to - y) > 0; y += direction * step) {
    const offset = offsetAtPoint(x, y);
    if (offset !== null) return offset;
  }
  return null;
}
