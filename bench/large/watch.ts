import { setTimeout as wait } from "node:timers/promises";

const MB = 2 ** 20;

/** Megabytes in use when nothing goes on. */
export function idleMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / MB;
}

/**
 * What `work` takes, while somebody else asks for something small again and again: its milliseconds, the longest that the other one
 * waited, and the most megabytes in use above `idle`.
 */
export async function watched(work: () => Promise<unknown>, small: () => Promise<unknown>) {
  const idle = idleMegabytes();
  let [over, longest, most] = [false, 0, idle];
  const other = (async () => {
    while (!over) {
      const began = performance.now();
      await small();
      longest = Math.max(longest, performance.now() - began);
      most = Math.max(most, process.memoryUsage.rss() / MB);
      await wait(5);
    }
  })();
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  over = true;
  await other;
  return { ms, longest, above: most - idle };
}
