import { Badge } from "@/app/_components/badge";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Stance } from "@/lib/vocabulary";

const stanceLook: Record<Stance, { word: string; ink: string }> = {
  supports: { word: "Supports", ink: "text-sourced-ink" },
  contradicts: { word: "Contradicts", ink: "text-disputed-ink" },
  context: { word: "Context", ink: "text-muted" },
};

type Piece = ClaimView["evidence"][number];
/** What any list of evidence knows of a piece; one of an earlier check has nobody of this article. */
export type PieceFacts = Omit<
  Piece,
  "id" | "capture" | "supersedesId" | "addedById" | "citedById" | "citedByName" | "at"
>;

/** One piece of evidence as it is read: stance, title, the passage with its translation, and where it comes from. */
export function EvidencePiece({ piece }: { piece: PieceFacts }) {
  const { word, ink } = stanceLook[piece.stance];
  const via = piece.origin && `by way of ${piece.origin}`;
  const from = [piece.publisher, via, piece.publishedOn, piece.reference, `added by ${piece.addedByName}`];
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className={`text-xs font-semibold ${ink}`}>{word}</span>
        <span
          className={piece.withdrawal === null ? "min-w-0 break-words" : "min-w-0 break-words text-muted line-through"}
        >
          {piece.url ? (
            <a href={piece.url} target="_blank" rel="noopener noreferrer" className="link">
              {piece.title}
            </a>
          ) : (
            piece.title
          )}
        </span>
        <Badge>{piece.kind}</Badge>
      </p>
      {piece.passage && (
        <blockquote
          dir="auto"
          lang={piece.language ?? undefined}
          className="border-s-2 border-rule ps-2 font-serif text-base whitespace-pre-wrap"
        >
          {piece.passage}
        </blockquote>
      )}
      {piece.translation && (
        <>
          <blockquote
            dir="auto"
            className="border-s-2 border-rule ps-2 font-serif text-base whitespace-pre-wrap text-muted"
          >
            {piece.translation}
          </blockquote>
          <p className="text-xs text-muted">Translated by {piece.translatedBy}</p>
        </>
      )}
      <p className="text-xs text-muted">{from.filter(Boolean).join(" · ")}</p>
      {piece.withdrawal !== null && <p className="text-xs text-muted">Withdrawn: {piece.withdrawal}</p>}
    </>
  );
}
