import { binaryKind } from "./binary-kind";
import { docx } from "./docx";
import { html } from "./html/html";
import { mail } from "./mail";
import { markdown } from "./markdown";
import { pdf } from "./pdf";
import { plainText, readPlainText } from "./plain-text";
import {
  type ArticleFormat,
  articleByteLimit,
  countOf,
  failure,
  fileByteLimit,
  type ReadFailure,
  type Reading,
  type ReadingChoices,
  type ReadResult,
  usualChoices,
} from "./read-result";

export { articleByteLimit, fileByteLimit, type ReadResult } from "./read-result";

/**
 * Every format an article can be read from: a new one is a file of its own and a line here. Messages, the picker of a form and
 * what may be dropped on it follow.
 */
const formats: readonly ArticleFormat[] = [plainText, markdown, html, docx, pdf, mail];

/** For messages: `plain text (.txt), Markdown (.md), HTML (.html)`. */
export const formatsRead = formats.map(({ label, extensions }) => `${label} (.${extensions[0]})`).join(", ");

/** What a picker of files offers, as the `accept` of an input, and the sentence beside it. */
export const filesOffered = {
  accept: formats.flatMap(({ extensions, mediaType }) => [...extensions.map((one) => `.${one}`), mediaType]).join(","),
  hint: formatsRead.replace(/^./, (letter) => letter.toUpperCase()).replace(/,(?=[^,]*$)/, " or"),
};

const pasteInstead = `Save the article as UTF-8 ${formatsRead}, or copy its text and paste it.`;

/** Reads a file's bytes. What they say of themselves chooses the format, else the file's name. Never throws for what it holds. */
export async function readArticleFile(
  bytes: Uint8Array,
  name: string,
  choices: ReadingChoices = usualChoices,
): Promise<ReadResult> {
  const subject = subjectOf(name);
  if (bytes.length === 0) return failure("empty", `${subject} is empty. Choose a file that holds the article's text.`);
  const format = formatOf(formats, bytes, name) ?? unreadable(bytes, subject);
  if ("ok" in format) return format;
  if (bytes.length > fileByteLimit) {
    return tooLong(`${subject} has ${countOf(bytes.length)} bytes`, `${countOf(fileByteLimit)} for a file`);
  }
  if (choices.attachment !== null) {
    const along = await format.attachment?.(bytes, choices.attachment);
    if (!along) return failure("unreadable", `${subject} has no such attachment.`);
    const read = await readArticleFile(along.bytes, along.name, { ...choices, attachment: null, charset: null });
    return read.ok ? { ...read, along } : read;
  }
  const reading = await format.read(bytes, subject, choices);
  if ("ok" in reading && reading.code === "encoding")
    return { ...reading, message: `${reading.message} ${pasteInstead}` };
  return checked(format, reading, subject);
}

/** Reads text that somebody pasted or typed, as plain text. */
export function readPastedText(text: string): ReadResult {
  return checked(plainText, readPlainText(text), "The pasted text");
}

/** The format that the bytes say they are of; of bytes that are text, the one that the file's name says. Null where neither tells. */
export function formatOf(among: readonly ArticleFormat[], bytes: Uint8Array, name: string): ArticleFormat | null {
  const said = among.find(({ recognizes }) => recognizes(bytes));
  if (said) return said;
  return binaryKind(bytes) === null ? formatNamed(among, name) : null;
}

function unreadable(bytes: Uint8Array, subject: string): ReadFailure {
  const kind = binaryKind(bytes);
  return kind === null
    ? failure("unknown-format", `${subject} is of a format that is not read. The formats read are ${formatsRead}.`)
    : failure("binary", `${subject} is ${kind}, which cannot be read here. ${pasteInstead}`);
}

function checked({ format, mediaType }: ArticleFormat, reading: Reading, subject: string): ReadResult {
  if ("ok" in reading) return reading;
  if (!/[^\s\uFEFF\u200B\0]/.test(reading.text)) {
    return failure("empty", `${subject} holds no text to check. Choose another file, or paste the article's text.`);
  }
  const size = Buffer.byteLength(reading.text);
  if (size > articleByteLimit) {
    return tooLong(
      `${subject} holds ${countOf(size)} bytes of text`,
      `${countOf(articleByteLimit)} (2 MB) for an article`,
    );
  }
  return { ok: true, format, mediaType, ...reading };
}

function tooLong(found: string, limit: string): ReadFailure {
  return failure(
    "too-long",
    `${found}; the limit is ${limit}. Split it, and import each part as an article of its own.`,
  );
}

/** A name without an extension is taken for plain text. */
function formatNamed(among: readonly ArticleFormat[], name: string): ArticleFormat | null {
  const [, extension] = /[^./\\]\.([^./\\]+)$/.exec(name) ?? [];
  if (extension === undefined) return plainText;
  return among.find(({ extensions }) => extensions.includes(extension.toLowerCase())) ?? null;
}

/** The name alone, without folders or control characters, and short enough to read. */
function subjectOf(name: string): string {
  const base = (name.split(/[/\\]/).pop() ?? "").replace(/\p{C}/gu, "").trim();
  if (base === "") return "The file";
  return base.length > 80 ? `“${base.slice(0, 60)}…${base.slice(-19)}”` : `“${base}”`;
}
