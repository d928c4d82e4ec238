import iconv from "iconv-lite";
import { looksLikeUtf16 } from "./binary-kind";
import { countOf } from "./read-result";

/** `problem` completes a sentence that begins with the file's name. */
export type Decoded = { ok: true; text: string; doubts: string[] } | { ok: false; problem: string };

/** Bytes that are no character: so few are replaced, and said; more of them are another encoding. */
const mostStray = 3;
const strayShare = 1 / 5_000;

/**
 * Bytes to text: UTF-16 with a byte order mark, UTF-8 with or without one, else the charset the file itself declares.
 * Valid UTF-8 wins over a declaration, because a saved page's often says less than the header it was sent with. No charset
 * is ever guessed: a wrong guess would change quotations and names without a word. A stray bad byte in UTF-8 that says it is that,
 * or holds other letters that are, is replaced, with a doubt. A byte order mark stays in the text.
 */
export function decodeBytes(bytes: Uint8Array, declaredCharset: string | null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, "utf-16be");
  if (looksLikeUtf16(bytes)) return { ok: false, problem: "looks like UTF-16 text without the mark that says so." };
  const text = decoded(bytes, "utf-8");
  if (text !== null) return { ok: true, text, doubts: [] };
  const isUtf8 = /^utf-?8$/i.test(declaredCharset ?? "");
  if (declaredCharset !== null && !isUtf8) return decodeAs(bytes, declaredCharset);
  return withoutStray(bytes, isUtf8) ?? { ok: false, problem: whereUtf8Breaks(bytes) };
}

/** Null where the bad bytes are many, or nothing else shows that this is UTF-8. */
function withoutStray(bytes: Uint8Array, isUtf8: boolean): Decoded | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const stray = (text.match(/\uFFFD/g) ?? []).length;
  if (!isUtf8 && !/[^\0-\x7F\uFEFF\uFFFD]/.test(text)) return null;
  if (stray > Math.max(mostStray, bytes.length * strayShare)) return null;
  const where = text.indexOf("\uFFFD");
  const words = text
    .slice(Math.max(0, where - 24), where + 12)
    .replace(/\s+/g, " ")
    .trim();
  const found =
    stray === 1 ? "One byte was no character and was" : `${countOf(stray)} bytes were no characters and were`;
  return { ok: true, text, doubts: [`${found} replaced by “\uFFFD”, first in “${words}”.`] };
}

/** The charset an HTML file names for itself in a meta element or an XML declaration near its beginning. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  const [, inMeta, inXml] =
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{1,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? [];
  return inMeta ?? inXml ?? null;
}

/**
 * Node 20 maps 0x80 to 0x9F of windows-1252, where its quotation marks and dashes are, to control characters; on the web
 * the names of ISO 8859-1 and ASCII mean that charset too.
 */
const windows1252 = /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/i;

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  if (windows1252.test(charset)) {
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), "windows-1252");
    const lost = text.includes("\uFFFD")
      ? [`Bytes that are no characters of ${charset} were replaced by “\uFFFD”.`]
      : [];
    return { ok: true, text, doubts: lost };
  }
  const text = decoded(bytes, charset);
  return text === null
    ? { ok: false, problem: `says that it is ${charset} text, but cannot be read as that.` }
    : { ok: true, text, doubts: [] };
}

/** Null where the bytes are not valid in the charset, or nobody knows the charset. */
function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function whereUtf8Breaks(bytes: Uint8Array): string {
  const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const at = firstInvalidIndex(bytes, lossy);
  const before = lossy.slice(0, at);
  const line = before.split(/\r\n|\r|\n/).length;
  const words = before
    .slice(-24)
    .replace(/^.*[\r\n]/s, "")
    .trimStart();
  const place = words === "" ? `on line ${countOf(line)}` : `on line ${countOf(line)}, after “${words}”`;
  return `is not UTF-8 text: byte ${countOf(Buffer.byteLength(before) + 1)} (${place}) cannot be read as that.`;
}

/** Index in the lossy text of the first U+FFFD that does not stand in the bytes themselves. */
function firstInvalidIndex(bytes: Uint8Array, lossy: string): number {
  let from = 0;
  let byte = 0;
  for (let at = lossy.indexOf("\uFFFD"); at >= 0; at = lossy.indexOf("\uFFFD", from)) {
    byte += Buffer.byteLength(lossy.slice(from, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    from = at + 1;
  }
  return lossy.length;
}
