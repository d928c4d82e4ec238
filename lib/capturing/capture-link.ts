import { createHash, randomUUID } from "node:crypto";
import { appendEvent } from "@/lib/audit/append-event";
import { blindEvent } from "@/lib/audit/rules/blind-event";
import { canonicalJson } from "@/lib/audit/rules/chain";
import { openlyCiting, whoCites } from "@/lib/blinding/hidden-piece";
import { lockArticle, noSuchArticle } from "@/lib/commands/lock-article";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { type Outside, usualOutside } from "@/lib/outside/fetch-outside";
import { keepWhole } from "@/lib/vault/vault";
import { type ReadLink, readLink } from "./read-link";

const wished = {
  evidence: { include: { citations: whoCites, supersededBy: { select: { id: true } } } },
} satisfies Prisma.CaptureWishInclude;

const over = "This evidence was withdrawn, or corrected to another address.";
const isOver = (piece: { withdrawal: string | null; supersededBy: unknown }) =>
  piece.withdrawal !== null || piece.supersededBy !== null;

/**
 * Captures the link that somebody wished for, and records it: under their name, since it is their evidence, and as blind as that. What
 * cannot be fetched is told beside the piece and is no part of the record. Done again, it does nothing.
 */
export async function captureLink(wishId: string, outside: Outside = usualOutside()): Promise<void> {
  const wish = await database.captureWish.findUnique({ where: { id: wishId }, include: wished });
  if (wish === null || wish.endedAt !== null) return;
  const { url } = wish.evidence;
  if (url === null || isOver(wish.evidence)) return end(database, wishId, { problem: over });
  const link = await readLink(url, outside);
  if ("problem" in link) return end(database, wishId, link);
  const { sha256 } = await keepWhole(link.bytes);
  const copySha256 = link.copy && (await keepWhole(link.copy)).sha256;
  await inTransaction((tx) => record(tx, { wishId, url, link, sha256, copySha256 }));
}

interface Captured {
  wishId: string;
  url: string;
  link: ReadLink;
  sha256: string;
  copySha256: string | null;
}

async function record(tx: Transaction, { wishId, url, link, sha256, copySha256 }: Captured): Promise<void> {
  const asked = await tx.captureWish.findUniqueOrThrow({ where: { id: wishId }, include: { evidence: true } });
  const locked = await lockArticle(asked.evidence.articleId)(tx);
  if (!locked.ok) throw new Error(noSuchArticle.failure.message);
  // Whoever held the lock may have corrected the piece, or another process captured it.
  const wish = await tx.captureWish.findUniqueOrThrow({ where: { id: wishId }, include: wished });
  const { evidence, byId, byName } = wish;
  if (wish.endedAt !== null) return;
  if (isOver(evidence)) return end(tx, wishId, { problem: over });
  const at = new Date();
  const { address, redirects, status, headers, mediaType, title, text } = link;
  const before = await lastOf(tx, evidence.id, url);
  const compared = before === null ? "first" : isSame(before, { sha256, text }) ? "unchanged" : "changed";
  const facts = { url, address, redirects, status, mediaType, sha256, copySha256, compared } as const;
  const { id: captureId } = await tx.capture.create({
    data: {
      ...facts,
      id: randomUUID(),
      articleId: evidence.articleId,
      evidenceId: evidence.id,
      headers,
      title,
      text,
      byId,
      byName,
      createdAt: at,
    },
    select: { id: true },
  });
  await end(tx, wishId, { problem: null, status }, at);
  const claims = openlyCiting(evidence.citations);
  const hashes = { headersSha256: hashOf(canonicalJson(headers)), textSha256: text === null ? null : hashOf(text) };
  const captured = {
    type: "evidence.captured",
    subject: { type: "evidence", id: evidence.id },
    payload: { captureId, title: evidence.title, ...facts, ...hashes, pageTitle: title, claims },
  } as const;
  const [blind] = evidence.citations;
  const isBlind = claims.length === 0 && blind && blind.blindRound !== null;
  const { articleId } = evidence;
  const told = isBlind ? blindEvent({ id: blind.claimId, articleId }, blind.blindRound ?? 0, [captured]) : captured;
  await appendEvent(tx, articleId, { id: byId, name: byName }, told, at);
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** What this address held the time before, of the piece or of those whose place it took. */
const lastOf = async (tx: Transaction, evidenceId: string, url: string) => {
  const [last] = await tx.$queryRaw<{ sha256: string; text: string | null }[]>`
    SELECT "sha256", "text" FROM "Capture" WHERE "url" = ${url} AND "evidenceId" IN (SELECT id FROM pieces_before(${evidenceId}::uuid))
    ORDER BY "createdAt" DESC LIMIT 1`;
  return last ?? null;
};

/** Of a page the words count: what else it is made of is often another at each request. */
const isSame = (one: { sha256: string; text: string | null }, two: typeof one) =>
  one.text === null || two.text === null ? one.sha256 === two.sha256 : one.text === two.text;

async function end(
  tx: Pick<Transaction, "captureWish">,
  id: string,
  { problem, status = null }: { problem: string | null; status?: number | null },
  endedAt = new Date(),
): Promise<void> {
  await tx.captureWish.updateMany({ where: { id }, data: { problem, status, endedAt } });
}
