import type { Bytes } from "./byte-store";

/** The same bytes in parts of one size, but for the last. */
export async function* inPartsOf(size: number, bytes: Bytes): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let part = new Uint8Array(size);
  let filled = 0;
  for await (const some of bytes) {
    for (let from = 0; from < some.length; ) {
      const taken = some.subarray(from, from + size - filled);
      part.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled < size) continue;
      yield part;
      part = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield part.slice(0, filled);
}
