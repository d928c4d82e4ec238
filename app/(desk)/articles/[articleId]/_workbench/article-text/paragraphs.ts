import { segmentText } from "@/lib/claims/rules/segments";
import { type Look, type Run, type ShownStructure, showStructure } from "@/lib/shown-structure";
import type { ClaimSummary } from "@/lib/views/queries";

/** A stretch of one paragraph with the claims over it, as indexes into the list of claims; longer ones first. */
export interface Piece extends Pick<Run, "address" | "change" | "column" | "before" | "after"> {
  start: number;
  text: string;
  claims: number[];
  /** Claims that end here: where a sourced one does, its tick stands. */
  ending: number[];
}

export interface ParagraphOfText {
  start: number;
  look: Look;
  pieces: Piece[];
  /** Every claim over any of its pieces. */
  claims: number[];
}

/** Neighbouring paragraphs, the unit that is drawn and laid out together. */
export interface ChunkOfText {
  start: number;
  paragraphs: ParagraphOfText[];
  claims: number[];
}

const paragraphsInChunk = 24;

const noStructure = showStructure([]);

/** Cuts the text into paragraphs and each at every boundary of a claim, a link or a cell. Offsets are UTF-16 units of the whole text. */
export function cutParagraphs(
  text: string,
  claims: readonly ClaimSummary[],
  { lookOf, runsOf }: ShownStructure = noStructure,
): ParagraphOfText[] {
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
      for (const run of runsOf(from, to, from === start)) {
        const words = text.slice(run.start, run.end);
        pieces.push({ ...run, text: words, claims: over, ending: over.filter((one) => claims[one]?.end === run.end) });
      }
    }
    paragraphs.push({ start, look: lookOf(start), pieces, claims: unique(pieces) });
  }
  return paragraphs;
}

export function chunksOf(paragraphs: readonly ParagraphOfText[]): ChunkOfText[] {
  const chunks: ChunkOfText[] = [];
  for (let at = 0; at < paragraphs.length; at += paragraphsInChunk) {
    const some = paragraphs.slice(at, at + paragraphsInChunk);
    chunks.push({ start: some[0]?.start ?? 0, paragraphs: some, claims: unique(some) });
  }
  return chunks;
}

const unique = (parts: readonly { claims: number[] }[]) => [...new Set(parts.flatMap(({ claims }) => claims))];

/** Whether two lists hold the same claims at the same places, so that the text need not be cut anew. */
export const samePlaces = (before: readonly ClaimSummary[], now: readonly ClaimSummary[]): boolean =>
  before === now ||
  (before.length === now.length &&
    before.every((claim, at) => {
      const other = now[at];
      if (claim === other) return true;
      return (
        claim.id === other?.id &&
        claim.start === other.start &&
        claim.end === other.end &&
        claim.dismissed === other.dismissed
      );
    }));
