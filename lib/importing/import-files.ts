import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "@/lib/auth/rules/permissions";
import { importArticle } from "./import-article";
import { likeOf } from "./like-of";
import type { ImportInput } from "./receive";

export interface Result {
  /** The path or the address. */
  of: string;
  is: "new" | "twin" | "refused";
  /** The article's id, or why it was refused. */
  said: string;
  /** How many pieces the text leaves out, and what may be wrong with the reading. */
  leftOut: number;
  doubts: string[];
  /** The article that it may be a newer text of. */
  like: { id: string; title: string } | null;
}

/** Imports files, the files of folders, and addresses, one after the other, and tells of each; what cannot be read stops none. */
export async function importFiles(
  actor: Actor,
  { paths, addresses }: { paths: readonly string[]; addresses: readonly string[] },
  tell: (result: Result) => void,
): Promise<void> {
  for (const given of paths) {
    for (const file of await filesIn(given)) tell(await importOne(actor, file, () => fileInput(file)));
  }
  for (const address of addresses) tell(await importOne(actor, address, async () => ({ address })));
}

async function importOne(actor: Actor, of: string, input: () => Promise<ImportInput>): Promise<Result> {
  const nothing = { of, leftOut: 0, doubts: [], like: null };
  try {
    const imported = await importArticle(actor, await input(), {});
    if (!imported.ok) return { ...nothing, is: "refused", said: imported.failure.message };
    const { articleId, existing, leftOut, doubts } = imported.value;
    const like = existing ? null : await likeOf(articleId);
    return { of, is: existing ? "twin" : "new", said: articleId, leftOut: leftOut.length, doubts, like };
  } catch (error) {
    // A file that is gone or that nobody may read; anything else is a fault.
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    return { ...nothing, is: "refused", said: `It cannot be read (${String(error.code)}).` };
  }
}

async function fileInput(file: string): Promise<ImportInput> {
  return { file: { bytes: new Uint8Array(await readFile(file)), name: path.basename(file) } };
}

/** A file itself, or all in a folder and the folders in it, by name; hidden ones aside. What is not there stays, to be told of. */
async function filesIn(given: string): Promise<string[]> {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
