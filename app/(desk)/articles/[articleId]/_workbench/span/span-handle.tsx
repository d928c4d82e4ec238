"use client";

import { type PointerEvent, useRef } from "react";
import { wholeCharacter, wholeWord } from "@/lib/claims/rules/step-offset";
import { offsetAtPoint } from "../article-text/offset-at-point";
import type { EdgePlace } from "./edge-places";

interface Props {
  edge: "start" | "end";
  place: EdgePlace;
  pane: HTMLElement;
  text: string;
  /** Takes the offset (UTF-16) of the text that the end was dragged to: beside a word, or, with Shift, a character. */
  onDrag: (offset: number) => void;
}

/** So near to the pane's edge, in pixels, it scrolls. */
const margin = 36;

/** One end of the selected claim, to be dragged by mouse or touch. By keys its ends move in the form beside it. */
export function SpanHandle({ edge, place, pane, text, onDrag }: Props) {
  // From the pointer to the middle of the line it took hold of: a finger holds the handle below the words.
  const held = useRef<{ x: number; y: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    const box = pane.getBoundingClientRect();
    const line = {
      x: place.x - pane.scrollLeft + box.left,
      y: place.top - pane.scrollTop + box.top + place.height / 2,
    };
    held.current = { x: line.x - event.clientX, y: line.y - event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLSpanElement>) => {
    if (!held.current) return;
    const { top, bottom } = pane.getBoundingClientRect();
    if (event.clientY < top + margin) pane.scrollBy(0, -margin / 2);
    if (event.clientY > bottom - margin) pane.scrollBy(0, margin / 2);
    const offset = offsetAtPoint(event.clientX + held.current.x, event.clientY + held.current.y);
    if (offset !== null) onDrag(event.shiftKey ? wholeCharacter(text, offset) : wholeWord(text, offset, edge));
  };
  const onPointerUp = () => {
    held.current = null;
  };
  return (
    <span
      aria-hidden
      data-edge={edge}
      className="span-handle"
      style={{ left: place.x, top: place.top, height: place.height }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
