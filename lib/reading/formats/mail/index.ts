import PostalMime, { type Email } from "postal-mime";
import { dayOf } from "../day-of";
import { html } from "../html/html";
import {
  type ArticleFormat,
  failure,
  nothingBeside,
  type ParsedArticle,
  type Reading,
  type ReadingChoices,
} from "../read-result";
import { textOfMail } from "./text-of-mail";

/** A mail is nested in a mail no deeper than somebody forwarded it. */
const deepestNesting = 30;
const largestHeaders = 1_000_000;

export const mail: ArticleFormat = {
  format: "eml",
  mediaType: "message/rfc822",
  extensions: ["eml"],
  label: "mail",
  recognizes: () => false,
  read: readMail,
  attachment: async (bytes, index) => {
    const found = (await parsed(bytes))?.attachments[index];
    return found ? { name: nameOf(found, index), bytes: bytesOf(found.content) } : null;
  },
};

/** Null for what is no mail. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    const options = { maxNestingDepth: deepestNesting, maxHeadersSize: largestHeaders };
    return await PostalMime.parse(new Uint8Array(bytes), options);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function readMail(bytes: Uint8Array, subject: string, choices: ReadingChoices): Promise<Reading> {
  const email = await parsed(bytes);
  if (email === null || (email.subject === undefined && email.from === undefined))
    return failure(
      "unreadable",
      `${subject} is no mail that can be read. Copy the article's text and paste it instead.`,
    );
  const body = await bodyOf(email, subject, choices);
  const written = email.headers.find(({ key }) => key === "date")?.value ?? email.date;
  return {
    ...body,
    title: body.title ?? subjectLine(email.subject),
    byline: body.byline ?? (email.from?.name || null),
    publishedAt: body.publishedAt ?? dayOf(written),
    attachments: email.attachments.map((one, index) => ({ name: nameOf(one, index), mediaType: one.mimeType })),
  };
}

/** The text its sender wrote as text, which says what is quoted and forwarded; of a mail that has none, the page it is. */
async function bodyOf(email: Email, subject: string, choices: ReadingChoices): Promise<ParsedArticle> {
  const empty = {
    ...nothingBeside,
    text: "",
    title: null,
    byline: null,
    publisher: null,
    address: null,
    publishedAt: null,
  };
  if (email.text !== undefined && email.text.trim() !== "") {
    const { from, date, subject: forwarded, ...read } = textOfMail(email.text);
    return { ...empty, ...read, title: subjectLine(forwarded ?? undefined), byline: from, publishedAt: dayOf(date) };
  }
  if (email.html === undefined) return empty;
  const page = await html.read(new TextEncoder().encode(email.html), subject, choices);
  return "ok" in page ? empty : { ...page, title: null, byline: null };
}

function subjectLine(subject: string | undefined): string | null {
  const line = (subject ?? "").replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, "").trim();
  return line === "" ? null : line;
}

const nameOf = ({ filename }: { filename: string | null }, index: number) => filename ?? `attachment ${index + 1}`;

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
