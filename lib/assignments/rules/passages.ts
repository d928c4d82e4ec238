import { findParagraphs } from "@/lib/text/segment/paragraphs";
import type { Extent } from "@/lib/text/span";

/**
 * The passages of a text (UTF-16 offsets) that somebody at these places has to read: whole paragraphs, and all that one claim
 * reaches over. In the order of the text, each once.
 */
export function passagesAround(text: string, places: readonly Extent[]): Extent[] {
  if (places.length === 0) return [];
  const paragraphs = findParagraphs(text);
  const read = paragraphs.filter((paragraph) =>
    places.some(({ start, end }) => start < paragraph.end && paragraph.start < end),
  );
  return read.map(({ start, end }) => ({ start, end }));
}
