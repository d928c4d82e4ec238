import { memo, type ReactNode } from "react";
import { classNames } from "@/app/_components/class-names";
import { verdictLook } from "@/app/_components/verdict-look";
import type { Mark } from "@/lib/shown-structure";
import type { ClaimSummary } from "@/lib/views/queries";
import { type ShownVerdict, shownVerdict } from "@/lib/vocabulary";
import type { ParagraphOfText, Piece } from "./paragraphs";

interface Props {
  paragraph: ParagraphOfText;
  headline: boolean;
  claims: readonly ClaimSummary[];
}

export const Paragraph = memo(
  function Paragraph({ paragraph, headline, claims }: Props) {
    const { pieces, look } = paragraph;
    const draw = (piece: Piece) => <MarkedPiece key={piece.start} piece={piece} claims={claims} />;
    if (headline)
      return (
        <h2 className="mb-5 font-serif text-3xl leading-tight font-medium tracking-[-0.01em]">{pieces.map(draw)}</h2>
      );
    if (look.kind === "heading") return <h3 className={headingLook(look.level)}>{pieces.map(draw)}</h3>;
    if (look.kind === "quote") return <blockquote className="article-quote">{pieces.map(draw)}</blockquote>;
    if (look.kind === "row")
      return <p className="article-row">{cellsOf(pieces).map((cell) => drawCell(cell, draw))}</p>;
    if (look.kind === "item")
      return (
        <p className="article-item" data-marker={look.marker} data-level={look.level}>
          {pieces.map(draw)}
        </p>
      );
    const isSmall = look.kind === "caption" || look.kind === "note";
    return <p className={isSmall ? "article-small" : "mb-[0.85em]"}>{pieces.map(draw)}</p>;
  },
  (before, now) =>
    before.paragraph === now.paragraph &&
    now.paragraph.claims.every((index) => before.claims[index] === now.claims[index]),
);

const headingLook = (level: number) =>
  classNames("mt-6 mb-2 font-serif leading-snug font-medium", level === 1 ? "text-2xl" : "text-xl");

function cellsOf(pieces: readonly Piece[]): [Piece, ...Piece[]][] {
  const cells: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const cell = cells.at(-1);
    if (cell?.[0].column === piece.column) cell.push(piece);
    else cells.push([piece]);
  }
  return cells;
}

const drawCell = (cell: [Piece, ...Piece[]], draw: (piece: Piece) => ReactNode) => (
  <span key={cell[0].start} className="article-cell">
    {cell.map(draw)}
  </span>
);

function MarkedPiece({ piece, claims }: { piece: Piece; claims: readonly ClaimSummary[] }) {
  return (
    <>
      {piece.before.map(drawMark)}
      <Words piece={piece} claims={claims} />
      {piece.after.map(drawMark)}
    </>
  );
}

/** What is no part of the text holds no text: it is drawn from an attribute, and offsets stay true. */
const drawMark = (mark: Mark) =>
  mark.kind === "note-mark" ? (
    <sup key={mark.mark} className="article-note" data-mark={mark.mark} />
  ) : (
    <del
      key={mark.words}
      className="article-gone"
      data-words={mark.words}
      title={mark.author ? `Not in this text; ${mark.author}` : "Not in this text"}
    />
  );

function Words({ piece, claims }: { piece: Piece; claims: readonly ClaimSummary[] }) {
  const over = piece.claims.flatMap((at) => claims[at] ?? []);
  const ticked = piece.ending.some((at) => claims[at]?.verdict === "sourced");
  const marked = over.length > 0 && classNames("claim-words", pieceLook(over.map(shownVerdict)), ticked && "ticked");
  const look = classNames(marked, piece.address && "article-link", piece.change && "article-change") || undefined;
  const numbers = over.length > 0 ? over.map(({ number }) => number).join(" ") : undefined;
  const given = { "data-start": piece.start, "data-claims": numbers, className: look };
  if (piece.address === null) return <span {...given}>{piece.text}</span>;
  return (
    <a {...given} href={piece.address} target="_blank" rel="noreferrer noopener">
      {piece.text}
    </a>
  );
}

const loudest = ["disagreed", "disputed", "unverified", null, "sourced"] as const;

/** Where claims overlap the words wear the verdict that most needs an eye; null is *To check*. */
function pieceLook(verdicts: readonly ShownVerdict[]): string {
  return verdictLook(loudest.find((verdict) => verdicts.includes(verdict)) ?? null).mark;
}
