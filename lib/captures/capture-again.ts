import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isHiddenFrom, whoCites } from "@/lib/blinding/hidden-piece";
import { command } from "@/lib/commands/command";
import { lockArticleOf, notOpen } from "@/lib/commands/lock-article";
import { done, failed, type Outcome } from "@/lib/outcome";
import { askForCapture, capturesLinks } from "./ask-for-capture";

const noSuchEvidence = failed("not-found", "There is no such evidence.");

/** Has a link captured once more, or for the first time; while it waits already, nothing is asked twice. */
export async function captureAgain(actor: Actor, evidenceId: string): Promise<Outcome<{ changed: boolean }>> {
  if (!z.uuid().safeParse(evidenceId).success) return noSuchEvidence;
  const lock = lockArticleOf("Evidence", evidenceId, noSuchEvidence);
  return command(actor, { action: "evidence.add", lock }, async ({ tx, actor, at }, article) => {
    const closed = notOpen(article);
    if (closed) return closed;
    const piece = await tx.evidence.findUniqueOrThrow({
      where: { id: evidenceId },
      include: { citations: whoCites, captureWish: true },
    });
    if (isHiddenFrom(actor.id, piece.citations)) return noSuchEvidence;
    if (!capturesLinks()) return failed("conflict", "Links are not captured on this desk.");
    if (piece.url === null) return failed("conflict", "This evidence has no address.");
    if (piece.withdrawal !== null) return failed("conflict", "This evidence was withdrawn.");
    if (piece.captureWish?.endedAt === null) return done({ changed: false });
    await askForCapture(tx, { evidenceId, url: piece.url, by: actor, at });
    return done({ changed: true });
  });
}
