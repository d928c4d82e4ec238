import os from "node:os";

const MB = 2 ** 20;

/** What a machine, or the container this runs in, has in bytes. */
export function machineMemory(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, os.totalmem()) : os.totalmem();
}

/**
 * PostgreSQL's own settings for a machine that it shares with the desk: an eighth of the memory for its buffers, where it would
 * take 128 MB on any, and word that the system may keep half of it for files.
 */
export function serverSettings(memory: number): string[] {
  const buffers = Math.min(Math.max(Math.floor(memory / 8 / MB), 128), 4_096);
  return [`shared_buffers=${buffers}MB`, `effective_cache_size=${Math.max(Math.floor(memory / 2 / MB), 256)}MB`];
}
