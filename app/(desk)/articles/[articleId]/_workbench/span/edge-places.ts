import { stepOffset } from "@/lib/claims/rules/step-offset";
import type { Extent } from "@/lib/text/span";
import { chunksOver } from "../article-text/chunks-over";
import { rangeIn } from "../article-text/text-highlight";

/** Where an end of a claim is on the page, in pixels of what its pane scrolls. */
export interface EdgePlace {
  x: number;
  top: number;
  height: number;
}

export type EdgePlaces = Record<"start" | "end", EdgePlace>;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Where the two ends of a span (UTF-16 offsets of `text`) stand in the article's pane; null where they are not laid out. */
export function edgePlaces(pane: HTMLElement, text: string, span: Extent): EdgePlaces | null {
  const character = { by: "character" } as const;
  const first = { start: span.start, end: stepOffset(text, span.start, { ...character, edge: "end", direction: 1 }) };
  const last = { start: stepOffset(text, span.end, { ...character, edge: "start", direction: -1 }), end: span.end };
  const start = placeOf(pane, text, first, "start");
  const end = placeOf(pane, text, last, "end");
  return start && end && { start, end };
}

function placeOf(pane: HTMLElement, text: string, character: Extent, edge: "start" | "end"): EdgePlace | null {
  const pieces = chunksOver(pane.querySelector("article"), character).flatMap((chunk) => [
    ...chunk.querySelectorAll<HTMLElement>("[data-start]"),
  ]);
  const ranges = pieces.flatMap((piece) => rangeIn(piece, character) ?? []);
  const rects = (edge === "start" ? ranges.at(0) : ranges.at(-1))?.getClientRects();
  const rect = edge === "start" ? rects?.[0] : rects?.[rects.length - 1];
  if (!rect || rect.height === 0) return null;
  const box = pane.getBoundingClientRect();
  // Where words run from right to left a claim begins at the right.
  const atRight = rightToLeft.test(text.slice(character.start, character.end)) === (edge === "start");
  const x = (atRight ? rect.right : rect.left) - box.left + pane.scrollLeft;
  return { x, top: rect.top - box.top + pane.scrollTop, height: rect.height };
}
