import { findPassage } from "@/lib/capturing/rules/find-passage";
import type { PieceView } from "@/lib/views/piece-queries";
import { PassageNote } from "./passage-note";
import { SourceText } from "./source-text";

interface Props {
  piece: PieceView;
  source: { id: string; text: string | null };
  mayChoose: boolean;
}

/** The words that were read in a source, and whether the passage stands among them. */
export function SourceWords({ piece, source: { id, text }, mayChoose }: Props) {
  if (text === null) return <p className="text-sm text-muted">No words could be read in it.</p>;
  const { passage, place } = piece;
  const chosen = place?.in === id && text.slice(place.start, place.end) === passage ? place : null;
  const found = passage === null ? null : chosen ? ({ stands: true, at: chosen } as const) : findPassage(text, passage);
  return (
    <div className="flex flex-col gap-3">
      {passage !== null && found && <PassageNote passage={passage} found={found} text={text} />}
      <SourceText
        key={piece.id}
        articleId={piece.articleId}
        evidenceId={piece.id}
        id={id}
        text={text}
        passage={found?.stands ? found.at : null}
        nearest={found && !found.stands ? found.nearest : null}
        mayChoose={mayChoose}
      />
    </div>
  );
}
