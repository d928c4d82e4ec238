import { Parser } from "htmlparser2";
import { Unreadable } from "../unreadable";

export type Attributes = Record<string, string>;

/** Where a tag or a stretch of text stands in the part, as `decodeXml` reads it. */
export interface XmlPlace {
  from: number;
  to: number;
}

export interface XmlHandlers {
  open: (name: string, attributes: Attributes, at: XmlPlace) => void;
  close: (name: string, at: XmlPlace) => void;
  text?: (text: string, at: XmlPlace) => void;
}

/** Word nests tables, boxes and controls some dozens deep. */
const deepestNesting = 500;
const chunkLength = 65_536;
const wordNamespace =
  /(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/**
 * Tells of each element and text of a part in their order; no tree is built of it, no entity but XML's own five is known, and
 * nothing is fetched. Elements and attributes of WordprocessingML begin with `w:`, whatever prefix the part has for them.
 */
export function walkXml(bytes: Uint8Array, { open, close, text = () => undefined }: XmlHandlers): void {
  let depth = 0;
  let prefix = "w:";
  const named = (name: string) =>
    prefix !== "w:" && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
  const here = (): XmlPlace => ({ from: parser.startIndex, to: parser.endIndex + 1 });
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepestNesting) throw new Unreadable("is nested deeper than any article");
        if (depth === 1) prefix = prefixIn(attributes) ?? prefix;
        const given =
          prefix === "w:"
            ? attributes
            : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [named(key), value]));
        open(named(name), given, here());
      },
      onclosetag: (name) => {
        depth -= 1;
        close(named(name), here());
      },
      ontext: (words) => text(words, here()),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += chunkLength)
    parser.write(decoder.decode(bytes.subarray(at, at + chunkLength), { stream: true }));
  parser.end(decoder.decode());
}

function prefixIn(attributes: Attributes): string | null {
  const found = Object.entries(attributes).find(([, value]) => wordNamespace.test(value));
  if (found === undefined) return null;
  return found[0] === "xmlns" ? "" : `${found[0].replace(/^xmlns:/, "")}:`;
}

export const decodeXml = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
