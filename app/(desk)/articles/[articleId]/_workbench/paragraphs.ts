import type { ClaimSummary } from "@/lib/claims/queries";
import { segmentText } from "@/lib/claims/segments";

/** A stretch of one paragraph with the claims over it, as indexes into the list of claims; longer ones first. */
export interface Piece {
  start: number;
  text: string;
  claims: number[];
  /** Claims that end here: where a sourced one does, its tick stands. */
  ending: number[];
}

export interface ParagraphOfText {
  start: number;
  pieces: Piece[];
}

/** Cuts the text into paragraphs and each at every boundary of a claim. Offsets are UTF-16 units of the whole text. */
export function cutParagraphs(text: string, claims: readonly ClaimSummary[]): ParagraphOfText[] {
  const indexOf = new Map(claims.map(({ id }, index) => [id, index]));
  const segments = segmentText(
    text,
    claims.filter(({ dismissed }) => !dismissed),
  );
  const paragraphs: ParagraphOfText[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const pieces: Piece[] = [];
    while ((segments[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (let at = next; at < segments.length; at++) {
      const segment = segments[at];
      if (!segment || segment.start >= end) break;
      const [from, to] = [Math.max(start, segment.start), Math.min(end, segment.end)];
      const over = segment.ids.flatMap((id) => indexOf.get(id) ?? []);
      pieces.push({
        start: from,
        text: text.slice(from, to),
        claims: over,
        ending: over.filter((index) => claims[index]?.end === to),
      });
    }
    paragraphs.push({ start, pieces });
  }
  return paragraphs;
}
