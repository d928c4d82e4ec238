import { decodeBytes } from "./decode-bytes";
import { type ArticleFormat, failure, type Reading } from "./read-result";

/** A format that is written as text: its bytes are decoded, and its name alone tells which it is. */
export type TextFormat = Omit<ArticleFormat, "recognizes" | "read"> & {
  /** The charset the file names for itself, where the format can. */
  declaredCharset?: (bytes: Uint8Array) => string | null;
  readText: (text: string, subject: string) => Reading;
};

export function textFormat({ declaredCharset = () => null, readText, ...format }: TextFormat): ArticleFormat {
  return {
    ...format,
    recognizes: () => false,
    read: (bytes, subject) => {
      const decoded = decodeBytes(bytes, declaredCharset(bytes));
      if (!decoded.ok) return failure("encoding", `${subject} ${decoded.problem}`);
      const reading = readText(decoded.text, subject);
      return "ok" in reading ? reading : { ...reading, doubts: [...decoded.doubts, ...reading.doubts] };
    },
  };
}
