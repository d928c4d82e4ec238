import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a server says of itself in `postmaster.pid`; it may be dead, and its process id another's. */
export type Postmaster = { readonly pid: number; readonly port: number };

export function readPostmaster(data: string): Postmaster | undefined {
  const file = path.join(data, "postmaster.pid");
  return existsSync(file) ? parsePostmaster(readFileSync(file, "utf8")) : undefined;
}

/** Line 1 is the process id, line 4 the port; a server that has just begun has not written all lines yet. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}
