import { constants, inflateSync } from "node:zlib";
import { countOf } from "../read-result";
import { Unreadable } from "../unreadable";

/** As a Word file: more is no article, but a file made to fill memory. */
const mostUnpacked = 64_000_000;
/** A stream's dictionary stands in so many bytes before it. */
const dictionary = 2_000;

/**
 * Throws Unreadable where what a PDF has packed by Flate, pictures apart, which nobody unpacks, comes to more than any article: its
 * reader unpacks a page's stream whole, outside the memory that a thread's limit counts. What is broken or locked is left to that.
 */
export function weighStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = mostUnpacked;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const before = file.toString("latin1", Math.max(0, at - dictionary), at);
    const told = before.slice(before.lastIndexOf("obj") + 3);
    if (before.endsWith("end") || !/\/Fl(?:ateDecode)?\b/.test(told) || /\/Subtype\s*\/Image\b/.test(told)) continue;
    if (/\/Fl(?:ateDecode)?\b[\s\S]*\/Fl(?:ateDecode)?\b/.test(told))
      throw new Unreadable("is a PDF that is packed twice over");
    left -= unpacked(file.subarray(file[at + 6] === 13 ? at + 8 : at + 7), left);
  }
}

/** How many bytes come out, up to the end of what is packed. */
function unpacked(packed: Uint8Array, most: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (fault) {
    if (fault instanceof RangeError) throw new Unreadable(`unpacks to more than ${countOf(mostUnpacked)} bytes`);
    return 0;
  }
}
