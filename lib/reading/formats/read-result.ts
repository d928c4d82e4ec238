import type { Remark, Structure } from "@/lib/structure";

/** The most text an article may hold, in bytes of UTF-8. */
export const articleByteLimit = 2_000_000;

/** The most bytes a file may have: a saved page carries far more markup than text, and UTF-16 takes two bytes a letter. */
export const fileByteLimit = 10_000_000;

/**
 * What a reader finds in a file. `text` is not normalized yet: it may begin with a byte order mark and end its lines with
 * `\r\n`. `publishedAt` is a day, `YYYY-MM-DD`. `address` is as the file has it; nothing is fetched from it.
 */
export type ParsedArticle = {
  text: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  address: string | null;
  publishedAt: string | null;
} & BesideText;

/** What a file holds beside its text. Every offset is of `text` as the reader gives it. */
export type BesideText = {
  structure: Structure;
  remarks: Remark[];
  leftOut: LeftOut[];
  /** Sentences about what the reader is not sure of: the encoding, the language, a body that may not be whole. */
  doubts: string[];
  /** Files that came along, each offered as an article of its own: `choices.attachment` reads it. */
  attachments: { name: string; mediaType: string }[];
};

/** Words of the file that are not in the text: where they would stand in it, and why they do not. */
export type LeftOut = { at: number; words: string; why: string };

export const nothingBeside: BesideText = { structure: [], remarks: [], leftOut: [], doubts: [], attachments: [] };

/** What whoever imports chose, and what the answer that brought the file said of it. */
export type ReadingChoices = {
  /** Tracked changes are read as if all had been accepted, or rejected. */
  changes: "accepted" | "rejected";
  /** Reads this one of the file's attachments, counted from 0, instead of the file. */
  attachment: number | null;
  /** The charset that the answer's header gave; null where there was none. */
  charset: string | null;
};

export const usualChoices: ReadingChoices = { changes: "accepted", attachment: null, charset: null };

export type ReadFailure = {
  ok: false;
  code: "empty" | "binary" | "encoding" | "too-long" | "unknown-format" | "unreadable";
  /** Sentences for the person who chose the file: what is wrong, and what to do about it. */
  message: string;
};

export type ReadResult =
  | ({
      ok: true;
      format: string;
      mediaType: string;
      /** The file that came along and was read in place of the one that brought it. */
      along?: { name: string; bytes: Uint8Array };
    } & ParsedArticle)
  | ReadFailure;

/** One readable format. */
export type ArticleFormat = {
  format: string;
  mediaType: string;
  /** Lower case, without the dot; the first is the one that messages name. */
  extensions: readonly [string, ...string[]];
  label: string;
  /** Whether the bytes themselves say that they are of this format, whatever the file is called; text says no such thing. */
  recognizes: (bytes: Uint8Array) => boolean;
  /** Given the file and a name to speak of it by. Never throws for what the file holds, and fetches or runs nothing of it. */
  read: (bytes: Uint8Array, subject: string, choices: ReadingChoices) => Reading | Promise<Reading>;
  /** One of the files that came along, by its place among the attachments; null where there is none. */
  attachment?: (bytes: Uint8Array, index: number) => Promise<{ name: string; bytes: Uint8Array } | null>;
};

export type Reading = ParsedArticle | ReadFailure;

export function failure(code: ReadFailure["code"], message: string): ReadFailure {
  return { ok: false, code, message };
}

export function countOf(value: number): string {
  return value.toLocaleString("en-US");
}
