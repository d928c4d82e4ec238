import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Whether the process that a lock names is plainly no server of this data: after a crash the number may be another
 * program's, or that of a dead process nobody has buried. Only Linux lets one look; elsewhere every lock counts.
 */
export function isLockStale(data: string): boolean {
  return process.platform === "linux" && existsSync(lockOf(data)) && !commandOf(pidIn(data)).includes(data);
}

/**
 * PostgreSQL refuses to start while its lock names a process that lives, whichever that is now. A stale lock is made to
 * name this process, the one starting the server, which PostgreSQL does not mind. The rest of the lock stays, for by
 * that it finds out whether parts of the old server still live.
 */
export function releaseStaleLock(data: string): void {
  if (!isLockStale(data)) return;
  writeFileSync(lockOf(data), readFileSync(lockOf(data), "utf8").replace(/^\d+/, String(process.pid)));
}

function lockOf(data: string): string {
  return path.join(data, "postmaster.pid");
}

function pidIn(data: string): string {
  return readFileSync(lockOf(data), "utf8").split("\n")[0] ?? "";
}

function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
