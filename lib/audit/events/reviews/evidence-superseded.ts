import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { pieceFields, pieceSchema, type RecordedPiece } from "@/lib/audit/rules/recorded-piece";
import { defineEvent } from "../define-event";
import { itsCiters } from "../touches";
import { citationsOf, newPiece } from "./recorded-citation";
import { moveOn } from "./recorded-review";

const labels: Record<keyof RecordedPiece, string> = {
  kind: "kind",
  title: "title",
  url: "address",
  publisher: "publisher",
  publishedOn: "date",
  origin: "agency",
  reference: "place in it",
  passage: "passage",
  language: "language",
  translation: "translation",
  translatedBy: "translator",
  place: "exact place",
};

function shown(piece: RecordedPiece, field: keyof RecordedPiece): string {
  if (field !== "place") return piece[field] ?? "none";
  return piece.place ? `${piece.place.start}–${piece.place.end}` : "none";
}

/** A corrected piece: the new row takes over every citation of the old one, which stays with its words. */
export const evidenceSuperseded = defineEvent({
  type: "evidence.superseded",
  subject: "evidence",
  // `claims` are those it moves on.
  payload: { ...pieceSchema.shape, supersedesId: id, before: pieceSchema, claims: z.array(id) },
  describe({ payload: { before, ...after } }) {
    const fields = pieceFields.filter((field) => shown(before, field) !== shown(after, field));
    const list = (piece: RecordedPiece) => fields.map((field) => `${labels[field]}: ${shown(piece, field)}`).join("; ");
    return {
      did: `corrected the evidence “${before.title}”: ${fields.map((field) => labels[field]).join(", ")}`,
      change: { before: list(before), after: list(after) },
    };
  },
  replay(state, happened) {
    const { id: newId } = happened.event.subject;
    const { before: _, claims, ...piece } = happened.event.payload;
    state.set(`evidence:${newId}`, { ...piece, ...newPiece(happened) });
    for (const { key, claimId, by, citation } of citationsOf(state, { evidenceId: piece.supersedesId })) {
      state.delete(key);
      state.set(`citation:${claimId}:${newId}:${by}`, citation);
    }
    for (const claimId of claims) moveOn(state, happened, claimId, {});
  },
  touches: itsCiters,
  undo: null,
});
