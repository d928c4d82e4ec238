import type { DeskEvent } from "@/lib/audit/schema";
import type { Description } from "./describe-event";
import { pieceFields, type RecordedPiece } from "./recorded-piece";

const pieceLabels: Record<keyof RecordedPiece, string> = {
  ...{ kind: "kind", title: "title", url: "address", publisher: "publisher", publishedOn: "date", origin: "agency" },
  ...{ reference: "place in it", passage: "passage", language: "language" },
  ...{ translation: "translation", translatedBy: "translator" },
};

/** What was corrected in a piece of evidence, field by field. */
export function superseded({
  before,
  ...after
}: Extract<DeskEvent, { type: "evidence.superseded" }>["payload"]): Description {
  const fields = pieceFields.filter((field) => before[field] !== after[field]);
  const list = (piece: RecordedPiece) =>
    fields.map((field) => `${pieceLabels[field]}: ${piece[field] ?? "none"}`).join("; ");
  return {
    did: `corrected the evidence “${before.title}”: ${fields.map((field) => pieceLabels[field]).join(", ")}`,
    change: { before: list(before), after: list(after) },
  };
}
