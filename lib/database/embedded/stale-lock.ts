import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * PostgreSQL refuses to start while its lock names a process that lives, whichever that is now: after a crash the number
 * may be another program's, or that of a dead process nobody has buried. Where the process is plainly no server of this
 * data, the lock is made to name this process, the one starting the server, which PostgreSQL does not mind. The rest of
 * the lock stays, for by that it finds out whether parts of the old server still live.
 */
export function releaseStaleLock(data: string): void {
  const file = path.join(data, "postmaster.pid");
  if (process.platform !== "linux" || !existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const pid = text.split("\n")[0] ?? "";
  if (!commandOf(pid).includes(data)) writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
}

function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
