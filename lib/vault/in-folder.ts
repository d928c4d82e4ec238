import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { database } from "@/lib/database/client";
import { type ByteStore, type Bytes, LostBytes } from "./byte-store";

/** Keeps bytes in a folder, each file under its hash. */
export const inFolder = (folder: string): ByteStore => ({
  inFolder: true,
  async put({ sha256, size }, bytes) {
    await putIntoFolder(folder, sha256, bytes);
    await database.keptFile.createMany({ data: { sha256, size, inFolder: true }, skipDuplicates: true });
  },
  async *read({ sha256 }, from) {
    try {
      for await (const part of createReadStream(placeOf(folder, sha256), { start: from })) yield new Uint8Array(part);
    } catch (fault) {
      if (!(fault instanceof Error && "code" in fault && fault.code === "ENOENT")) throw fault;
      throw new LostBytes(`the file ${sha256} is not in the folder`);
    }
  },
});

/** The file alone, without its row. */
export async function putIntoFolder(folder: string, sha256: string, bytes: Bytes): Promise<void> {
  const place = placeOf(folder, sha256);
  await mkdir(path.dirname(place), { recursive: true });
  // It gets its name only once it is whole and on the disk.
  const coming = `${place}.${randomUUID()}`;
  try {
    await write(coming, bytes);
    await rename(coming, place);
  } catch (fault) {
    await rm(coming, { force: true });
    throw fault;
  }
}

async function write(place: string, bytes: Bytes): Promise<void> {
  const file = await open(place, "wx");
  try {
    for await (const part of bytes) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

const placeOf = (folder: string, sha256: string) => path.join(folder, sha256.slice(0, 2), sha256);
