import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isHiddenFrom, whoCites } from "@/lib/blinding/hidden-piece";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { askForCapture } from "@/lib/captures/ask-for-capture";
import { type ClaimTarget, changeClaim, type LockedClaim, saidOfClaim } from "@/lib/commands/change-claim";
import type { Transaction } from "@/lib/database/transaction";
import { evidenceSchema } from "@/lib/evidence/schema";
import { failed } from "@/lib/outcome";
import { undecided } from "./decide";
import type { OfferedRemark } from "./offered";
import { commentOf, piecesOf, proposedAs, type TakenAs } from "./rules/taken-as";
import { acceptSchema } from "./schema";

/**
 * Takes remarks of the draft over on a claim, each as evidence or as a comment, under the name of whoever accepts them. One event tells
 * of all of it, with their writers.
 */
export function acceptRemarks(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "remark.decide", target, async (claim, { tx, actor, at }) => {
    const parsed = acceptSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Choose remarks, and what to take them over as.");
    if (claim.state !== "inUse") return failed("conflict", "This claim is set aside. Bring it back first.");
    const chosen = await undecided(tx, claim, actor, parsed.data.keys);
    if (!chosen.ok) return chosen;

    const by = { blindRound: blindRoundOf(claim.article, claim), createdAt: at };
    const pieceFor = await articlePieces(tx, claim, actor);
    const taken = chosen.value.map((remark) => takenOver(remark, parsed.data.as ?? proposedAs(remark), pieceFor));
    for (const { key, pieces, comment } of taken) {
      for (const { id, stance, added } of pieces) {
        const adds = { addedById: actor.id, addedByName: actor.name, createdAt: at };
        if (added) {
          await tx.evidence.create({ data: { ...added, id, articleId: claim.articleId, ...adds } });
          await askForCapture(tx, { evidenceId: id, url: added.url, by: actor, at });
        }
        const cites = { claimId: claim.id, evidenceId: id, stance, citedById: actor.id, citedByName: actor.name };
        await tx.citation.create({ data: { ...cites, ...by } });
      }
      const says = { claimId: claim.id, authorId: actor.id, authorName: actor.name, mentions: [] };
      if (comment) await tx.comment.create({ data: { ...comment, ...says, ...by } });
      const decided = { byName: actor.name, accepted: true, endedAt: null, ...by };
      const which = { claimId: claim.id, remark: key, byId: actor.id };
      const where = { claimId_remark_byId: which };
      await tx.remarkDecision.upsert({ where, create: { ...which, ...decided }, update: decided });
    }
    return saidOfClaim(by.blindRound, [
      {
        type: "remarks.accepted",
        subject: { type: "claim", id: claim.id },
        payload: { number: claim.number, remarks: taken },
      },
    ]);
  });
}

type Piece = ReturnType<typeof evidenceSchema.parse>;
/** Which piece of the article an address or a note becomes; null where the claim cites it. */
type PieceFor = (piece: Omit<Piece, "stance">) => { id: string; isNew: boolean } | null;

/** One address is one piece of evidence, however many claims and remarks lead to it. */
async function articlePieces(tx: Transaction, claim: LockedClaim, actor: Actor): Promise<PieceFor> {
  const rows = await tx.evidence.findMany({
    where: { articleId: claim.articleId, kind: "link", withdrawal: null, supersededBy: null },
    select: { id: true, url: true, citations: whoCites },
  });
  const known = rows.filter(({ citations }) => !isHiddenFrom(actor.id, citations));
  const byAddress = new Map(known.map(({ id, url }) => [url, id]));
  const cited = new Set(claim.citations.map(({ evidenceId }) => evidenceId));
  return ({ url }) => {
    const there = url === null ? undefined : byAddress.get(url);
    const id = there ?? randomUUID();
    if (cited.has(id)) return null;
    cited.add(id);
    if (url !== null) byAddress.set(url, id);
    return { id, isNew: there === undefined };
  };
}

function takenOver(remark: OfferedRemark, as: TakenAs, pieceFor: PieceFor) {
  const { key, author, at, words } = remark;
  const facts = { key, author, at, words };
  if (as === "comment") return { ...facts, pieces: [], comment: { id: randomUUID(), text: commentOf(remark) } };
  const pieces = piecesOf(remark, as).flatMap((given) => {
    const { stance, ...piece } = evidenceSchema.parse(given);
    const becomes = pieceFor(piece);
    if (!becomes) return [];
    return [{ id: becomes.id, title: piece.title, stance, added: becomes.isNew ? piece : null }];
  });
  return { ...facts, pieces, comment: null };
}
