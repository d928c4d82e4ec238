interface Tries {
  count: number;
  /** Milliseconds since 1970 when the first of them began. */
  since: number;
}

export interface Throttle {
  /** Counts one try before it is made. Minutes to wait where there were too many, else 0. */
  begin(key: string, now: number): number;
  /** The try was right: forgets the ones before. */
  succeed(key: string): void;
}

const minute = 60_000;

/**
 * Allows `most` failures for each key in `minutes`. Kept in this process: a restart forgets them. A try counts from its
 * beginning, so that a hundred at once are not all let through.
 */
export function newThrottle({
  most,
  minutes,
  keys = 10_000,
}: {
  most: number;
  minutes: number;
  keys?: number;
}): Throttle {
  const window = minutes * minute;
  const tries = new Map<string, Tries>();

  const dropOldest = () => {
    const oldest = tries.keys().next();
    if (!oldest.done) tries.delete(oldest.value);
  };

  return {
    begin(key, now) {
      const before = tries.get(key);
      if (!before || now - before.since >= window) {
        tries.delete(key);
        if (tries.size >= keys) dropOldest();
        tries.set(key, { count: 1, since: now });
        return 0;
      }
      if (before.count >= most) return Math.ceil((before.since + window - now) / minute);
      before.count += 1;
      return 0;
    },
    succeed(key) {
      tries.delete(key);
    },
  };
}
