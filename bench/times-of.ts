import { setTimeout as wait } from "node:timers/promises";
import type { Visitor } from "./visitor";

/** A person who clicks, and reads for a moment. */
const pause = 50;

/** Milliseconds of each request until `enough`. */
export async function timesOf(visitor: Visitor, path: string, enough: (count: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!enough(times.length)) {
    const start = performance.now();
    await visitor.get(path);
    times.push(performance.now() - start);
    await wait(pause);
  }
  return times.sort((a, b) => a - b);
}

/** The time within which this share of the requests was answered. */
export const at = (times: readonly number[], share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
export const row = (name: string, times: readonly number[]) =>
  [
    name.padEnd(34),
    ...[0.5, 0.95, 1].map((share) => at(times, share).toFixed(0).padStart(8)),
    String(times.length).padStart(9),
  ].join("");
