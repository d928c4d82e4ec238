import { createThreadPool, type ThreadPool } from "./thread-pool";
import { workerFile } from "./worker-file";

// Next reloads modules while developing; threads must not pile up with every reload.
const kept = globalThis as typeof globalThis & { tickmarkThreads?: ThreadPool };

/** The desk's own threads, started with the first article that needs them. */
export function deskPool(): ThreadPool {
  kept.tickmarkThreads ??= createThreadPool({
    file: workerFile(),
    // One article of 2 MB must not make the next of 2 kB wait.
    threads: 2,
    waiting: 20,
    // Ten times and more of what the longest article takes: 2 MB have two and a half minutes.
    time: { base: 30_000, perThousand: 60 },
    megabytes: 1024,
    rest: 5 * 60_000,
  });
  return kept.tickmarkThreads;
}
