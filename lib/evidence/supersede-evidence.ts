import { randomUUID } from "node:crypto";
import { canonicalJson } from "@/lib/audit/rules/chain";
import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import type { Actor } from "@/lib/auth/rules/permissions";
import { followCorrection } from "@/lib/captures/ask-for-capture";
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
  return changeEvidence<Superseded>(actor, "evidence.add", evidenceId, async (old, given) => {
    if (old.withdrawal !== null) return failed("conflict", "This evidence was withdrawn.");
    const parsed = pieceInputSchema.safeParse(typed);
    if (!parsed.success) return invalidInput(parsed.error, "The evidence needs another look.");
    const before = pieceSchema.parse(old);
    const piece = parsed.data;
    if (canonicalJson(before) === canonicalJson(piece)) return done({ changed: false, evidenceId });

    const id = randomUUID();
    const { tx, actor, at } = given;
    const by = { addedById: actor.id, addedByName: actor.name, createdAt: at };
    const supersedesId = evidenceId;
    await tx.evidence.create({ data: { ...piece, ...by, id, articleId: old.articleId, supersedesId } });
    await tx.citation.updateMany({ where: { evidenceId }, data: { evidenceId: id } });
    await followCorrection(tx, old, { evidenceId: id, url: piece.url, by: actor, at });
    const payload = { ...piece, supersedesId, before };
    const event = (claims: string[]) =>
      ({ type: "evidence.superseded", subject: { type: "evidence", id }, payload: { ...payload, claims } }) as const;
    await recordOfPiece(given, old, event);
    return done({ changed: true, evidenceId: id });
  });
}
