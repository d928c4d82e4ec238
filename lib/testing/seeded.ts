/** Chance that comes out the same each time (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number;
  /** True once in so many times. */
  once: (times: number) => boolean;
  pick: <T>(of: readonly [T, ...T[]] | readonly T[]) => T;
}

export function seeded(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (of) => {
      const picked = of[below(of.length)];
      if (picked === undefined) throw new Error("there is nothing to pick from");
      return picked;
    },
  };
}
