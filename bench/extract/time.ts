/** How long something takes, in milliseconds. */
export function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Runs of something long enough to time: the same work again and again, in milliseconds for one. */
export const each = (runs: number, work: () => void): number =>
  elapsed(() => {
    for (let run = 0; run < runs; run++) work();
  }) / runs;

/** The middle of some numbers, the upper one of two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
