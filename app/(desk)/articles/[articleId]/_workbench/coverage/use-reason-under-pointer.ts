"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Uncovered } from "@/lib/extraction/rules/uncovered";
import { offsetAtPoint } from "../article-text/offset-at-point";

export interface ReasonUnder {
  reason: string;
  /** Where to say it, in pixels of the window. */
  x: number;
  y: number;
}

/** Why the sentence under the pointer holds no claim; null over any other. */
export function useReasonUnderPointer(
  article: RefObject<HTMLElement | null>,
  uncovered: readonly Uncovered[] | null,
): ReasonUnder | null {
  const [under, setUnder] = useState<ReasonUnder | null>(null);
  useEffect(() => {
    const element = article.current;
    if (!element || !uncovered) return;
    const onMove = ({ clientX, clientY }: MouseEvent) => {
      const offset = offsetAtPoint(clientX, clientY);
      const here = offset === null ? undefined : uncovered.find(({ start, end }) => start <= offset && offset < end);
      setUnder(here ? { reason: here.reason, x: Math.min(clientX, window.innerWidth - 220), y: clientY + 18 } : null);
    };
    const onLeave = () => setUnder(null);
    element.addEventListener("mousemove", onMove);
    element.addEventListener("mouseleave", onLeave);
    return () => {
      element.removeEventListener("mousemove", onMove);
      element.removeEventListener("mouseleave", onLeave);
    };
  }, [article, uncovered]);
  return under;
}
