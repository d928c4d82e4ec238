import path from "node:path";
import { unzipSync } from "fflate";
import { countOf } from "../read-result";
import { Unreadable } from "../unreadable";
import { walkXml } from "./walk-xml";

/** Fifty times the longest article: more is no article, but a file made to fill memory. */
const mostUnpacked = 64_000_000;
const mostFiles = 5_000;

export interface Relation {
  type: string;
  target: string;
  external: boolean;
}

/** The parts of a Word package that are text. Pictures and fonts stay packed. */
export interface WordPackage {
  part: (name: string) => Uint8Array | null;
  /** What a part refers to, by the ids it has for them. */
  relationsOf: (name: string) => Map<string, Relation>;
}

export function openPackage(bytes: Uint8Array): WordPackage {
  let [unpacked, files] = [0, 0];
  const parts = unzipped(bytes, ({ name, originalSize }) => {
    files += 1;
    if (files > mostFiles) throw new Unreadable(`holds more than ${countOf(mostFiles)} files`);
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > mostUnpacked) throw new Unreadable(`unpacks to more than ${countOf(mostUnpacked)} bytes`);
    return true;
  });
  const part = (name: string) => (Object.hasOwn(parts, name) ? (parts[name] ?? null) : null);
  return { part, relationsOf: (name) => relationsIn(part(relationsName(name)), path.posix.dirname(name)) };
}

/** What is unpacked is never more than the directory says, which was weighed before. */
function unzipped(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("is a broken ZIP file: parts of it are missing or damaged");
  }
}

const relationsName = (name: string) =>
  path.posix.join(path.posix.dirname(name), "_rels", `${path.posix.basename(name)}.rels`);

function relationsIn(bytes: Uint8Array | null, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  if (bytes === null) return relations;
  walkXml(bytes, {
    open: (name, { Id, Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || Id === undefined) return;
      const external = TargetMode === "External";
      const inside = Target.startsWith("/") ? Target.slice(1) : path.posix.join(folder, Target);
      relations.set(Id, { type: Type.split("/").at(-1) ?? "", target: external ? Target : inside, external });
    },
    close: () => undefined,
  });
  return relations;
}
