const signatures: readonly { bytes: readonly number[]; kind: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "a PDF" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "a picture (PNG)" },
  { bytes: [0xff, 0xd8, 0xff], kind: "a picture (JPEG)" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "a picture (GIF)" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "an RTF document" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "an older Microsoft Office document, or one locked by a password" },
  { bytes: [0x1f, 0x8b], kind: "a compressed file (gzip)" },
  { bytes: [0x52, 0x49, 0x46, 0x46], kind: "a picture, sound or video file" },
  { bytes: [0x49, 0x44, 0x33], kind: "a sound file (MP3)" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: "a program" },
];

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const zipContents: readonly { holds: string; kind: string }[] = [
  { holds: "word/document", kind: "a Word document" },
  { holds: "xl/workbook.xml", kind: "an Excel workbook" },
  { holds: "ppt/presentation.xml", kind: "a PowerPoint presentation" },
  { holds: "opendocument.text", kind: "an OpenDocument text" },
  { holds: "epub+zip", kind: "an EPUB book" },
];

const sampleLength = 65_536;

/** What a file is, with its article, where its first bytes or its control characters show that it is not text; else null. */
export function binaryKind(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, zipSignature)) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return zipContents.find(({ holds }) => content.includes(holds))?.kind ?? "a ZIP archive";
  }
  const known = signatures.find((signature) => beginsWith(bytes, signature.bytes));
  if (known !== undefined) return known.kind;
  return isMostlyText(bytes) ? null : "a file of binary data, not of text";
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A stray control character may stand in a text; more than one in a hundred bytes does not. UTF-16 is full of NULs. */
function isMostlyText(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff])) return true;
  if (looksLikeUtf16(bytes)) return true;
  const sample = bytes.subarray(0, sampleLength);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls <= Math.max(3, sample.length / 100);
}

/** Tab, the line ends, form feed and escape stand in texts. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)) || byte === 0x7f;
}

/** Western text in UTF-16 without its byte order mark: every other byte is NUL, and no two in a row. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1_024);
  const nulsAt = (parity: number) =>
    sample.reduce((count, byte, index) => count + (byte === 0 && index % 2 === parity ? 1 : 0), 0);
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  return Math.max(even, odd) > sample.length * 0.4 && Math.min(even, odd) < sample.length * 0.01;
}
