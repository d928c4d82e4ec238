import { readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { stopServer } from "@/lib/database/embedded/server";

export const TEST_FOLDER_PREFIX = "tickmark-test-";

/** Stops and removes what test runs that were killed left behind: folders named for a process that is gone. */
export async function removeAbandonedServers(): Promise<void> {
  const names = readdirSync(os.tmpdir()).filter((name) => name.startsWith(TEST_FOLDER_PREFIX));
  for (const name of names.filter((candidate) => !isAlive(ownerOf(candidate)))) {
    const folder = path.join(os.tmpdir(), name);
    await stopServer(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process id in a folder's name, `tickmark-test-<pid>-<random>`. */
export function ownerOf(folderName: string): number {
  return Number(folderName.slice(TEST_FOLDER_PREFIX.length).split("-")[0]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive, and its folder not ours to remove.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
