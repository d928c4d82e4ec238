/** A longer pause than this, in milliseconds, was no work on the claim. */
const longestPause = 15 * 60_000;
/** Fewer gaps tell nothing. */
const fewest = 4;

/**
 * How long a claim takes, in milliseconds, by when claims were judged: the time at work over the number of them. Several judged
 * in one go count each. Null where too little was done to tell.
 */
export function paceFrom(times: readonly Date[]): number | null {
  const sorted = times.map((time) => time.getTime()).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? time));
  const worked = gaps.filter((gap) => gap <= longestPause);
  return worked.length < fewest ? null : worked.reduce((sum, gap) => sum + gap, 0) / worked.length;
}
