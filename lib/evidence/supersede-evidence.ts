import { randomUUID } from "node:crypto";
import { canonicalJson } from "@/lib/audit/rules/chain";
import { pieceSchema, type RecordedPiece } from "@/lib/audit/rules/recorded-piece";
import type { Actor } from "@/lib/auth/rules/permissions";
import { followCorrection } from "@/lib/captures/ask-for-capture";
import type { Command } from "@/lib/commands/command";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { changeEvidence, recordOfPiece } from "./change-evidence";
import { pieceInputSchema } from "./schema";

interface Superseded {
  changed: boolean;
  /** The piece that stands now. */
  evidenceId: string;
}

/**
 * Corrects a piece of evidence: a new row takes its place in every claim that cites it, and the old one stays in the
 * history. Stances and verdicts are left alone; each of these claims moves on by one version.
 */
export function supersedeEvidence(actor: Actor, evidenceId: string, typed: unknown): Promise<Outcome<Superseded>> {
  return correctEvidence(actor, evidenceId, (before) => {
    const parsed = pieceInputSchema.safeParse(typed);
    if (!parsed.success) return invalidInput(parsed.error, "The evidence needs another look.");
    // A passage that was typed over, or of another address, stands nowhere that anybody chose.
    const stays = parsed.data.passage === before.passage && parsed.data.url === before.url;
    return done({ ...parsed.data, place: stays ? before.place : null });
  });
}

/** Corrects a piece by what `correct` makes of it as it stands once its article is locked. */
export function correctEvidence(
  actor: Actor,
  evidenceId: string,
  correct: (before: RecordedPiece, given: Command) => Outcome<RecordedPiece> | Promise<Outcome<RecordedPiece>>,
): Promise<Outcome<Superseded>> {
  return changeEvidence<Superseded>(actor, "evidence.add", evidenceId, async (old, given) => {
    if (old.withdrawal !== null) return failed("conflict", "This evidence was withdrawn.");
    const { place: was, ...rest } = pieceSchema.parse(old);
    const before: RecordedPiece = was ? { ...rest, place: was } : rest;
    const corrected = await correct(before, given);
    if (!corrected.ok) return corrected;
    const { place, ...fields } = corrected.value;
    const piece: RecordedPiece = place ? { ...fields, place } : fields;
    if (canonicalJson(before) === canonicalJson(piece)) return done({ changed: false, evidenceId });

    const id = randomUUID();
    const { tx, actor, at } = given;
    const by = { addedById: actor.id, addedByName: actor.name, createdAt: at };
    const supersedesId = evidenceId;
    await tx.evidence.create({
      data: { ...fields, ...(place && { place }), ...by, id, articleId: old.articleId, supersedesId },
    });
    await tx.citation.updateMany({ where: { evidenceId }, data: { evidenceId: id } });
    await followCorrection(tx, old, { evidenceId: id, url: piece.url, by: actor, at });
    const payload = { ...piece, supersedesId, before };
    const event = (claims: string[]) =>
      ({ type: "evidence.superseded", subject: { type: "evidence", id }, payload: { ...payload, claims } }) as const;
    await recordOfPiece(given, old, event);
    return done({ changed: true, evidenceId: id });
  });
}
