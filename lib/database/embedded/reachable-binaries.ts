import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries";
import { blockedFolder, type ServerUser } from "./server-user";

const SYSTEM_FOLDER = "/var/lib/tickmark";

/**
 * Binaries that `user` can run. Those of a clone under a closed folder such as /root are copied, once for each
 * version, to a folder of the system.
 */
export function reachableBinaries(binaries: Binaries, user: ServerUser | undefined): Binaries {
  if (!user || !blockedFolder(binaries.folder, user)) return binaries;
  const folder = path.join(SYSTEM_FOLDER, `postgresql-${binaries.version}`);
  if (!existsSync(folder)) {
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    // Copied aside and renamed, so that a copy cut short is never taken for a whole one.
    const aside = mkdtempSync(`${folder}.`);
    cpSync(binaries.folder, path.join(aside, "native"), { recursive: true, verbatimSymlinks: true });
    moveUnlessThere(path.join(aside, "native"), folder);
    rmSync(aside, { recursive: true, force: true });
  }
  return { ...binaries, folder };
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another clone may have put its copy there in the meantime; it is the same one.
    if (!existsSync(to)) throw error;
  }
}
