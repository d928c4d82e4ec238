import { memo } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import { Paragraph } from "./paragraph";
import type { ChunkOfText } from "./paragraphs";

interface Props {
  chunk: ChunkOfText;
  title: string;
  claims: readonly ClaimSummary[];
}

/** Some paragraphs, drawn anew only when one of their own claims is judged; the browser lays out those in sight. */
export const Chunk = memo(
  function Chunk({ chunk, title, claims }: Props) {
    return (
      <div data-chunk={chunk.start} className="chunk">
        {chunk.paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.start}
            paragraph={paragraph}
            headline={paragraph.start < 3 && paragraph.pieces.map((piece) => piece.text).join("") === title}
            claims={claims}
          />
        ))}
      </div>
    );
  },
  (before, now) =>
    before.chunk === now.chunk && now.chunk.claims.every((index) => before.claims[index] === now.claims[index]),
);
