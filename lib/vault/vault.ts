import { createHash } from "node:crypto";
import { database } from "@/lib/database/client";
import { type ByteStore, type Bytes, type FileName, LostBytes } from "./byte-store";
import { inDatabase } from "./in-database";
import { inFolder } from "./in-folder";

/** The folder that files are kept in, where the configuration names one; otherwise they are in the database. */
const folder = () => process.env.TICKMARK_FILES || null;

function storeFor(isInFolder: boolean): ByteStore {
  if (!isInFolder) return inDatabase;
  const where = folder();
  if (where === null) throw new LostBytes("it is in a folder, and TICKMARK_FILES names none");
  return inFolder(where);
}

/** Keeps bytes whose hash is known, once however often they come. */
export async function keep(file: FileName, bytes: Bytes): Promise<void> {
  const { sha256 } = file;
  if (await database.keptFile.findUnique({ where: { sha256 }, select: { sha256: true } })) return;
  await storeFor(folder() !== null).put(file, bytes);
}

/** Keeps bytes that are held already. */
export async function keepWhole(bytes: Uint8Array): Promise<FileName> {
  const file = { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
  await keep(file, [bytes]);
  return file;
}

/** A kept file's bytes from one on, in parts. Throws `LostBytes` where there are not as many as it has. */
export async function* readKept(sha256: string, from = 0): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = await database.keptFile.findUnique({ where: { sha256 } });
  if (file === null) throw new LostBytes(`there is no file ${sha256}`);
  let read = from;
  for await (const part of storeFor(file.inFolder).read(file, from)) {
    read += part.length;
    yield part;
  }
  if (read !== file.size) throw new LostBytes(`the file ${sha256} has ${read} bytes, not ${file.size}`);
}

/** All of a kept file's bytes, of one that is small enough to be held. */
export async function readWhole(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of readKept(sha256)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function sizeOfKept(sha256: string): Promise<number> {
  return (await database.keptFile.findUniqueOrThrow({ where: { sha256 }, select: { size: true } })).size;
}
