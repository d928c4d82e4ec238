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
    read: (bytes, subject, { charset }) => {
      // As browsers do, the header goes first; where it cannot be right, what the file says of itself.
      const said = [charset, declaredCharset(bytes)].filter((one) => one !== null);
      const tried = (said.length > 0 ? said : [null]).map((one) => decodeBytes(bytes, one));
      const decoded = tried.find(({ ok }) => ok) ?? decodeBytes(bytes, null);
      if (!decoded.ok) return failure("encoding", `${subject} ${decoded.problem}`);
      const reading = readText(decoded.text, subject);
      return "ok" in reading ? reading : { ...reading, doubts: [...decoded.doubts, ...reading.doubts] };
    },
  };
}
