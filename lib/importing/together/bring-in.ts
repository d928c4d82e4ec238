import { z } from "zod";
import type { RequiredReviews } from "@/lib/articles/schema";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { enqueue } from "@/lib/queue/enqueue";
import { fileByteLimit } from "@/lib/reading/formats";
import { storable } from "@/lib/typed-text";
import { importFileKind, keyOf } from "./import-file-kind";
import { mostTogether } from "./most-together";
import { settleFiles } from "./settle-file";

const noSuchBatch = failed("not-found", "These files were not brought in here, or not by you.");

/** Opens the list that so many files are brought in on; nothing is imported yet. */
export async function openBatch(
  actor: Actor,
  { expected, requiredReviews }: { expected: number; requiredReviews: RequiredReviews },
): Promise<Outcome<{ batchId: string }>> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  if (!(Number.isInteger(expected) && expected >= 1 && expected <= mostTogether))
    return failed("invalid", `Choose at most ${mostTogether} files at once.`);
  const data = { byId: actor.id, byName: actor.name, requiredReviews, expected };
  const { id } = await database.importBatch.create({ data, select: { id: true } });
  return done({ batchId: id });
}

export interface FileBroughtIn {
  /** Which of the files that were chosen, from 0: brought again, it is the same one. */
  place: number;
  /** Its name, with the folders it was chosen in. */
  path: string;
  /** In bytes. */
  size: number;
  /** Null where it is too large to be read. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

/** Keeps one file, and has it imported: both are there when this is answered, whatever becomes of whoever sent it. */
export async function bringIn(actor: Actor, batchId: string, file: FileBroughtIn): Promise<Outcome<null>> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  if (!z.uuid().safeParse(batchId).success) return noSuchBatch;
  return commandTransaction(async (tx) => {
    const batch = await tx.importBatch.findFirst({ where: { id: batchId, byId: actor.id } });
    if (batch === null) return noSuchBatch;
    if (!(file.place >= 0 && file.place < batch.expected)) return failed("invalid", "There are not so many files.");
    await keepFile(tx, actor, batchId, file);
    return done(null);
  });
}

async function keepFile(tx: Transaction, actor: Actor, batchId: string, { place, path, size, bytes }: FileBroughtIn) {
  const named = storable(path).slice(0, 1_000) || "A file without a name";
  const row = { batchId, place, path: named, size, bytes };
  const { count } = await tx.importFile.createMany({ data: row, skipDuplicates: true });
  if (count === 0) return;
  const where = { batchId_place: { batchId, place } };
  const { id } = await tx.importFile.findUniqueOrThrow({ where, select: { id: true } });
  if (bytes === null) await settleFiles(tx, { id }, { result: "refused", said: tooLarge(size) });
  else await askForImport(tx, { fileId: id, path: named, byId: actor.id, byName: actor.name });
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000).toLocaleString("en")} MB`;
const tooLarge = (size: number) => `It has ${megabytes(size)}; the limit is ${megabytes(fileByteLimit)} for a file.`;

/** The files of one person are imported one after the other, so that those of others get on beside them. */
export const askForImport = (
  tx: Transaction,
  { fileId, path, byId, byName }: { fileId: string; path: string; byId: string; byName: string },
) =>
  enqueue(tx, importFileKind, {
    payload: { fileId },
    about: path,
    byName,
    key: keyOf(fileId),
    line: `imports of ${byId}`,
  });
