import { database } from "@/lib/database/client";
import { bulk } from "@/lib/database/limits";
import { inTransaction } from "@/lib/database/transaction";
import { type ByteStore, type Bytes, LostBytes } from "./byte-store";
import { inPartsOf } from "./in-parts-of";

/** Bytes a part. */
export const partSize = 262_144;

/** Keeps bytes in PostgreSQL, so that one backup holds the whole desk. */
export const inDatabase: ByteStore = {
  inFolder: false,
  async put({ sha256, size }, bytes: Bytes) {
    await inTransaction(async (tx) => {
      // Whoever puts the same down at once waits here for the other, and finds it done.
      const row = { sha256, size, inFolder: false };
      const { count } = await tx.keptFile.createMany({ data: row, skipDuplicates: true });
      if (count === 0) return;
      let place = 0;
      for await (const part of inPartsOf(partSize, bytes)) {
        await tx.keptPart.create({ data: { sha256, place, bytes: part }, select: { place: true } });
        place += 1;
      }
    }, bulk);
  },
  async *read({ sha256, size }, from) {
    let skip = from % partSize;
    for (let place = Math.floor(from / partSize); place * partSize < size; place += 1) {
      const part = await database.keptPart.findUnique({ where: { sha256_place: { sha256, place } } });
      if (part === null) throw new LostBytes(`part ${place + 1} of the file ${sha256} is not in the database`);
      yield part.bytes.subarray(skip);
      skip = 0;
    }
  },
};
