import { binaryKind } from "./binary-kind";
import { declaredCharset, decodeBytes } from "./decode-bytes";
import { html } from "./html";
import { markdown } from "./markdown";
import { plainText } from "./plain-text";
import {
  type ArticleFormat,
  articleByteLimit,
  countOf,
  failure,
  fileByteLimit,
  type ReadFailure,
  type ReadResult,
} from "./read-result";

export { articleByteLimit, type FormatName, fileByteLimit, type ReadResult } from "./read-result";

/** Every format an article can be read from: a new one is a file of its own and a line here. */
export const formats: readonly ArticleFormat[] = [plainText, markdown, html];

/** For messages: `plain text (.txt), Markdown (.md), HTML (.html)`. */
export const formatsRead = formats.map(({ label, extensions }) => `${label} (.${extensions[0]})`).join(", ");

const pasteInstead = `Save the article as UTF-8 ${formatsRead}, or copy its text and paste it.`;

/** Reads a file's bytes; its name chooses the format. Never throws for what the file holds. */
export function readArticleFile(bytes: Uint8Array, name: string): ReadResult {
  const subject = subjectOf(name);
  if (bytes.length === 0) return failure("empty", `${subject} is empty. Choose a file that holds the article's text.`);
  const kind = binaryKind(bytes);
  if (kind !== null) return failure("binary", `${subject} is ${kind}, which cannot be read here. ${pasteInstead}`);
  const format = formatNamed(name);
  if (format === null) {
    return failure(
      "unknown-format",
      `${subject} is of a format that is not read. The formats read are ${formatsRead}.`,
    );
  }
  if (bytes.length > fileByteLimit) {
    return tooLong(`${subject} has ${countOf(bytes.length)} bytes`, `${countOf(fileByteLimit)} for a file`);
  }
  const decoded = decodeBytes(bytes, format.format === "html" ? declaredCharset(bytes) : null);
  if (!decoded.ok) return failure("encoding", `${subject} ${decoded.problem} ${pasteInstead}`);
  return readAs(format, decoded.text, subject);
}

/** Reads text that somebody pasted or typed, as plain text. */
export function readPastedText(text: string): ReadResult {
  return readAs(plainText, text, "The pasted text");
}

function readAs(format: ArticleFormat, text: string, subject: string): ReadResult {
  const article = format.read(text, subject);
  if ("ok" in article) return article;
  if (!/[^\s\uFEFF\u200B\0]/.test(article.text)) {
    return failure("empty", `${subject} holds no text to check. Choose another file, or paste the article's text.`);
  }
  const size = Buffer.byteLength(article.text);
  if (size > articleByteLimit) {
    return tooLong(
      `${subject} holds ${countOf(size)} bytes of text`,
      `${countOf(articleByteLimit)} (2 MB) for an article`,
    );
  }
  return { ok: true, format: format.format, mediaType: format.mediaType, ...article };
}

function tooLong(found: string, limit: string): ReadFailure {
  return failure(
    "too-long",
    `${found}; the limit is ${limit}. Split it, and import each part as an article of its own.`,
  );
}

/** A name without an extension is taken for plain text. */
function formatNamed(name: string): ArticleFormat | null {
  const [, extension] = /[^./\\]\.([^./\\]+)$/.exec(name) ?? [];
  if (extension === undefined) return plainText;
  return formats.find(({ extensions }) => extensions.includes(extension.toLowerCase())) ?? null;
}

/** The name alone, without folders or control characters, and short enough to read. */
function subjectOf(name: string): string {
  const base = (name.split(/[/\\]/).pop() ?? "").replace(/\p{C}/gu, "").trim();
  if (base === "") return "The file";
  return base.length > 80 ? `“${base.slice(0, 60)}…${base.slice(-19)}”` : `“${base}”`;
}
