import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/rules/permissions";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { askForCapture } from "@/lib/captures/ask-for-capture";
import { type ClaimTarget, changeClaim, saidOfClaim } from "@/lib/commands/change-claim";
import { invalidInput } from "@/lib/invalid-input";
import { asDocument, attachFiles, heldFiles } from "./attach-files";
import { evidenceSchema } from "./schema";

/** Adds a piece of evidence to the article and cites it for one claim; cite-evidence.ts takes it to others. */
export function addEvidence(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "evidence.add", target, async (claim, { tx, actor, at }) => {
    const held = await heldFiles(tx, actor, claim.articleId, given);
    if (!held.ok) return held;
    const files = held.value;
    const parsed = evidenceSchema.safeParse(asDocument(given, files));
    if (!parsed.success) return invalidInput(parsed.error, "The evidence needs another look.");
    const { stance, ...piece } = parsed.data;
    const id = randomUUID();
    const blindRound = blindRoundOf(claim.article, claim);
    const by = { citedById: actor.id, citedByName: actor.name, blindRound, createdAt: at };
    await tx.evidence.create({
      data: { ...piece, id, articleId: claim.articleId, addedById: actor.id, addedByName: actor.name, createdAt: at },
    });
    await tx.citation.create({ data: { claimId: claim.id, evidenceId: id, stance, ...by } });
    await askForCapture(tx, { evidenceId: id, url: piece.url, by: actor, at });
    const cited = { number: claim.number, evidenceId: id, title: piece.title, stance };
    return saidOfClaim(blindRound, [
      { type: "evidence.added", subject: { type: "evidence", id }, payload: piece },
      ...(await attachFiles(tx, files, { articleId: claim.articleId, evidenceId: id, at })),
      {
        type: "evidence.cited",
        subject: { type: "claim", id: claim.id },
        payload: { ...cited, before: null, of: null, reopened: false },
      },
    ]);
  });
}
