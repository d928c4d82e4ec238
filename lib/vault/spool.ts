import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Bytes, FileName } from "./byte-store";

/** Bytes that came in and lie in the system's folder for such, until they are kept or not. */
export interface Spooled extends FileName {
  /** The first of them, as many as tell what they are. */
  head: Uint8Array<ArrayBuffer>;
  bytes: () => Bytes;
  whole: () => Promise<Uint8Array<ArrayBuffer>>;
}

const headSize = 65_536;

/** Opened only by whoever reads: what is kept already is not read again. */
async function* readBack(place: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(place);
}

/** Takes bytes in, at most `limit`, gives them to `work`, and drops them. Null where there are more: the rest is not read. */
export async function spooled<T>(
  coming: Bytes,
  limit: number,
  work: (spooled: Spooled) => Promise<T>,
): Promise<T | null> {
  const place = path.join(tmpdir(), `tickmark-${randomUUID()}`);
  const hash = createHash("sha256");
  const head: Uint8Array[] = [];
  let size = 0;
  try {
    const file = await open(place, "wx", 0o600);
    try {
      for await (const part of coming) {
        if (size < headSize) head.push(part);
        size += part.length;
        if (size > limit) return null;
        hash.update(part);
        await file.writeFile(part);
      }
    } finally {
      await file.close();
    }
    return await work({
      sha256: hash.digest("hex"),
      size,
      head: new Uint8Array(Buffer.concat(head).subarray(0, headSize)),
      bytes: () => readBack(place),
      whole: async () => new Uint8Array(await readFile(place)),
    });
  } finally {
    await rm(place, { force: true });
  }
}
