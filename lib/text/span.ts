import type { Span } from "./schema";

/** A stretch of the text, UTF-16 offsets, without its words. */
export type Extent = { start: number; end: number };

export const span = (text: string, start: number, end: number): Span => ({ start, end, exact: text.slice(start, end) });
export const contains = (outer: Extent, inner: Extent) => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end;

const edge = /[\s.,;:!?…—–"“”„«»'‘’()[\]-]/;

/** Shrinks an extent so that it neither begins nor ends with white space or one of the marks in `marks`. */
export function trim(text: string, extent: Extent, marks: RegExp = edge): Extent {
  let { start, end } = extent;
  while (start < end && marks.test(text.charAt(start))) start++;
  while (end > start && marks.test(text.charAt(end - 1))) end--;
  return { start, end };
}
