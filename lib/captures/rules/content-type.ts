import { fileTypeFromBuffer } from "file-type/core";

/** What bytes are taken for whose content says nothing; nothing shows it. */
export const unknownType = "application/octet-stream";

const markup = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;
const drawing = /<svg[\s>]/i;
/** Controls that stand in no text. */
const binary = /[^\P{Cc}\s]/u;

/**
 * The media type that bytes have by their content. A name or a header chooses only among kinds of text, of which the content says
 * nothing, and never makes of one a page or a drawing.
 */
export async function contentType(bytes: Uint8Array, said: string): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found && found.mime !== "application/xml") return found.mime;
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, 4_096)).replace(/^\uFEFF/, "");
  if (drawing.test(head) && !markup.test(head)) return "image/svg+xml";
  if (markup.test(head)) return "text/html";
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (binary.test(head) && !wide) return unknownType;
  if (said === "text/html" || said === "application/xhtml+xml") return "text/html";
  return textTypes.has(said) ? said : "text/plain";
}

const textTypes = new Set([
  "text/plain",
  "text/markdown",
  "text/csv",
  "text/vtt",
  "application/x-subrip",
  "application/json",
  "message/rfc822",
]);
