import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { decodeXml, walkXml } from "@/lib/reading/formats/docx/walk-xml";
import { escaped } from "./xml";

/** The parts of an Office package, by name. */
export type Parts = Record<string, Uint8Array>;

/** As much as a file of the largest size may hold, pictures too: more was made to fill memory. */
const mostUnpacked = 200_000_000;

/** Null for what is no ZIP file, or unpacks to too much. */
export function unpacked(bytes: Uint8Array): Parts | null {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        size += originalSize;
        if (size > mostUnpacked) throw new RangeError("unpacks to too much");
        return !name.endsWith("/");
      },
    });
  } catch {
    // Whatever is wrong with it: the text is kept beside it, and is written anew.
    return null;
  }
}

const packedAlready = /\.(?:png|jpe?g|gif|mp4|mp3|zip|woff2?)$/i;

/** `at` is the time that all parts carry, so that the same report gives the same bytes. */
export function packed(parts: Parts, at: string): Uint8Array<ArrayBuffer> {
  // The type of the package comes first: some tools look only there.
  const names = Object.keys(parts).sort((one, other) => Number(other === contentTypes) - Number(one === contentTypes));
  const mtime = new Date(at);
  const files = names.map((name) => [name, [parts[name], { level: packedAlready.test(name) ? 0 : 6, mtime }]]);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

const contentTypes = "[Content_Types].xml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNames = "http://schemas.openxmlformats.org/package/2006";

export const xmlPart = (xml: string): Uint8Array => strToU8(head + xml);

export const textOf = (parts: Parts, name: string): string | null => {
  const bytes = parts[name];
  return bytes ? decodeXml(bytes) : null;
};

/** Puts XML before the end of a part's outermost element; without the part, writes it with `begin` around it. */
export function append(parts: Parts, name: string, begin: string, xml: string): void {
  const there = textOf(parts, name);
  const tag = /^<([\w:]+)/.exec(begin)?.[1] ?? "";
  if (there === null) parts[name] = xmlPart(`${begin}${xml}</${tag}>`);
  else parts[name] = strToU8(beforeEnd(asUtf8(there), xml));
}

/** Bytes are written as UTF-8, whatever they were. */
export const asUtf8 = (xml: string) => xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");

function beforeEnd(xml: string, more: string): string {
  const end = /<\/[^<>]*>\s*$/.exec(xml);
  if (end) return xml.slice(0, end.index) + more + end[0];
  return xml.replace(/<([^<>\s/]+)([^<>]*)\/>\s*$/, (_, tag, rest) => `<${tag}${rest}>${more}</${tag}>`);
}

export const relationsName = (name: string) =>
  path.posix.join(path.posix.dirname(name), "_rels", `${path.posix.basename(name)}.rels`);

/** Adds what a part refers to. */
export function relate(
  parts: Parts,
  name: string,
  relations: readonly { id: string; type: string; target: string; external?: boolean }[],
) {
  const xml = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escaped(id)}" Type="${type}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  append(parts, relationsName(name), `<Relationships xmlns="${packageNames}/relationships">`, xml.join(""));
}

/** Says of what type a part is, where the package does not. */
export function declare(parts: Parts, name: string, type: string): void {
  if (textOf(parts, contentTypes)?.includes(`PartName="/${name}"`)) return;
  append(
    parts,
    contentTypes,
    `<Types xmlns="${packageNames}/content-types">`,
    `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
}

/** The greatest number an attribute of some elements has; -1 where there is none. */
export function greatest(xml: Uint8Array, element: string, attribute: string): number {
  let most = -1;
  walkXml(xml, {
    open: (name, attributes) => {
      const value = Number(attributes[attribute]);
      if (name === element && Number.isInteger(value)) most = Math.max(most, value);
    },
    close: () => undefined,
  });
  return most;
}
