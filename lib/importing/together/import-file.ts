import type { RequiredReviews } from "@/lib/articles/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import type { Transaction } from "@/lib/database/transaction";
import type { Failure, Outcome } from "@/lib/outcome";
import { getArticleDraft, noSuchArticleDraft, type ReadFirst, readFirst } from "../article-draft";
import { importDraft } from "../import-draft";
import { type Settled, settledAs, settleFiles } from "./settle-file";

/** The desk was too busy for it: to be tried again. */
export class Busy extends Error {}

/**
 * Imports one of the files that were brought in together, as one alone is imported, and keeps what became of it. Once that is kept, it
 * does nothing. Throws `Busy` where it may go through later.
 */
export async function importFile(fileId: string): Promise<void> {
  const file = await database.importFile.findUnique({ where: { id: fileId }, include: { batch: true } });
  if (file === null || file.result !== null) return;
  const user = await database.user.findUnique({ where: { id: file.batch.byId } });
  if (user === null) return;
  const actor = { id: user.id, name: user.name, role: user.role };
  const outcome = file.draftId === null ? await readIt(actor, file) : await importAsRead(actor, file.draftId);
  if (outcome.ok) return;
  const { failure } = outcome;
  if (failure.code === "busy") throw new Busy(failure.message);
  await settleFiles(database, { id: fileId }, refusedFor(failure));
}

interface KeptFile {
  id: string;
  path: string;
  bytes: Uint8Array<ArrayBuffer> | null;
  batch: { requiredReviews: number };
}

function readIt(actor: Actor, { id, path, bytes, batch }: KeptFile): Promise<Outcome<ReadFirst>> {
  const name = path.split("/").at(-1) ?? path;
  const requiredReviews: RequiredReviews = batch.requiredReviews === 2 ? 2 : 1;
  const settle = (tx: Transaction, first: ReadFirst) => settleFiles(tx, { id }, settledOf(first));
  const file = { bytes: bytes ?? new Uint8Array(), name };
  return readFirst(actor, { file }, {}, { requiredReviews, always: false, settle });
}

/** What waited for a look, as it was read: importing a draft settles its file. */
async function importAsRead(actor: Actor, draftId: string): Promise<Outcome<unknown>> {
  const draft = await getArticleDraft(actor, draftId);
  if (draft === null) return noSuchArticleDraft;
  const { read, requiredReviews } = draft;
  return importDraft(actor, draftId, { details: read.details, putBack: [], requiredReviews });
}

function settledOf(first: ReadFirst): Settled {
  if ("imported" in first) return settledAs(first.imported);
  const { leftOut, doubts, like } = first.waitsFor;
  return { result: "look", draftId: first.draftId, leftOut, doubts, likeId: like };
}

const refusedFor = ({ message, fields }: Failure): Settled => ({
  result: "refused",
  said: Object.values(fields ?? {})[0] ?? message,
});
