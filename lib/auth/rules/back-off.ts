/** Wrong tries of late, of one account or one block of addresses. */
export interface Tries {
  count: number;
  /** When the last one was let through. */
  lastAt: Date;
  /** Before then none is. */
  openAt: Date;
}

const minute = 60_000;
const quiet = 60 * minute;
const longest = 15 * minute;

/**
 * What is known after one more try at `now`, and the minutes to wait where it is not let through, else 0. The first `most` go through;
 * then there are pauses, of a minute at first, each twice as long as the one before, up to fifteen. An hour without a try ends it. A try
 * counts from its beginning, so that a hundred at once are not all let through; one that is refused does not count.
 */
export function afterTry(before: Tries | null, now: Date, most: number): { tries: Tries; minutes: number } {
  const at = now.getTime();
  const known = before !== null && at - before.lastAt.getTime() < quiet ? before : null;
  if (known && known.openAt.getTime() > at) {
    return { tries: known, minutes: Math.ceil((known.openAt.getTime() - at) / minute) };
  }
  const count = (known?.count ?? 0) + 1;
  const pause = count < most ? 0 : Math.min(minute * 2 ** Math.min(count - most, 10), longest);
  // Where there is no pause, no other process's clock may make one.
  const openAt = pause === 0 ? new Date(0) : new Date(at + pause);
  return { tries: { count, lastAt: now, openAt }, minutes: 0 };
}
