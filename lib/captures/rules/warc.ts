/** What a WARC record of a capture is written from. */
export interface Archived {
  id: string;
  /** ISO 8601. */
  at: string;
  address: string;
  redirects: readonly { address: string; status: number }[];
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  sha256: string;
  /** Of the body, in bytes. */
  size: number;
}

/** What the bytes no longer are once they were unpacked, and the length says itself. */
const unpacked = new Set(["content-encoding", "content-length", "transfer-encoding"]);
/** A header breaks no line of its record. */
const plain = (text: string) => text.replace(/[\r\n]+/g, " ");

/**
 * A capture as WARC 1.1 (ISO 28500), but for the body: what goes before it and after it. Each address that led on is a record of its own,
 * and the answer is one whose body is the bytes as they were unpacked.
 */
export function warcAround({ id, at, address, redirects, status, headers, sha256, size }: Archived) {
  const date = `${at.slice(0, 19)}Z`;
  const about = "software: Tickmark\r\nformat: WARC File Format 1.1\r\n";
  const info = record({ type: "warcinfo", id: uuidFor(id, 0), date, contentType: "application/warc-fields" }, about);
  const led = redirects.map((one, at) => {
    const next = redirects[at + 1]?.address ?? address;
    const block = `HTTP/1.1 ${one.status} Redirect\r\nlocation: ${plain(next)}\r\ncontent-length: 0\r\n\r\n`;
    return record({ ...answer, id: uuidFor(id, at + 1), date, target: one.address }, block);
  });
  const kept = headers.filter(([name]) => !unpacked.has(name.toLowerCase()));
  const said = kept.map(([name, value]) => `${plain(name)}: ${plain(value)}\r\n`).join("");
  const http = `HTTP/1.1 ${status} Answer\r\n${said}content-length: ${size}\r\n\r\n`;
  const digest = `sha256:${base32(sha256)}`;
  const head = headOf({ ...answer, id, date, target: address, digest }, bytes(http).length + size);
  return { before: bytes(`${info}${led.join("")}${head}${http}`), after: bytes("\r\n\r\n") };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const answer = { type: "response", contentType: "application/http; msgtype=response" };

interface Head {
  type: string;
  id: string;
  date: string;
  contentType: string;
  target?: string;
  digest?: string;
}

const headOf = ({ type, id, date, contentType, target, digest }: Head, length: number) =>
  `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: ${date}\r\n` +
  (target === undefined ? "" : `WARC-Target-URI: ${plain(target)}\r\n`) +
  (digest === undefined ? "" : `WARC-Payload-Digest: ${digest}\r\n`) +
  `Content-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n`;

const record = (head: Head, block: string) => `${headOf(head, bytes(block).length)}${block}\r\n\r\n`;

/** The same capture names its records alike, each time that it is written. */
const uuidFor = (id: string, place: number) => `${id.slice(0, -4)}${(0xf000 + place).toString(16)}`;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  const letters = (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
  return letters.padEnd(Math.ceil(letters.length / 8) * 8, "=");
}
