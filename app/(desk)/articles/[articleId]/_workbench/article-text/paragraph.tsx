import { memo } from "react";
import { classNames } from "@/app/_components/class-names";
import { verdictLook } from "@/app/_components/verdict-look";
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
    const pieces = paragraph.pieces.map((piece) => <MarkedPiece key={piece.start} piece={piece} claims={claims} />);
    return headline ? (
      <h2 className="mb-5 font-serif text-3xl leading-tight font-medium tracking-[-0.01em]">{pieces}</h2>
    ) : (
      <p className="mb-[0.85em]">{pieces}</p>
    );
  },
  (before, now) =>
    before.paragraph === now.paragraph &&
    now.paragraph.claims.every((index) => before.claims[index] === now.claims[index]),
);

function MarkedPiece({ piece, claims }: { piece: Piece; claims: readonly ClaimSummary[] }) {
  if (piece.claims.length === 0) return <span data-start={piece.start}>{piece.text}</span>;
  const over = piece.claims.flatMap((at) => claims[at] ?? []);
  const ticked = piece.ending.some((at) => claims[at]?.verdict === "sourced");
  return (
    <span
      data-start={piece.start}
      data-claims={over.map(({ number }) => number).join(" ")}
      className={classNames("claim-words", pieceLook(over.map(shownVerdict)), ticked && "ticked")}
    >
      {piece.text}
    </span>
  );
}

const loudest = ["disagreed", "disputed", "unverified", null, "sourced"] as const;

/** Where claims overlap the words wear the verdict that most needs an eye; null is *To check*. */
function pieceLook(verdicts: readonly ShownVerdict[]): string {
  return verdictLook(loudest.find((verdict) => verdicts.includes(verdict)) ?? null).mark;
}
