import { readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { birthOf } from "@/lib/database/embedded/process-birth.mjs";
import { stopServer } from "@/lib/database/embedded/server";

export const TEST_FOLDER_PREFIX = "tickmark-test-";

/** Stops and removes what test runs that were killed left behind: this user's folders named
 * for a process that is gone. */
export async function removeAbandonedServers(): Promise<void> {
  const folders = readdirSync(os.tmpdir())
    .filter((name) => name.startsWith(TEST_FOLDER_PREFIX) && birthOf(ownerOf(name)) === undefined)
    .map((name) => path.join(os.tmpdir(), name))
    .filter((folder) => statSync(folder).uid === process.getuid?.());
  for (const folder of folders) {
    await stopServer(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process id in a folder's name, `tickmark-test-<pid>-<random>`. */
export function ownerOf(folderName: string): number {
  return Number(folderName.slice(TEST_FOLDER_PREFIX.length).split("-")[0]);
}
