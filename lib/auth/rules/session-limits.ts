const day = 24 * 60 * 60;

/** Seconds. One signs in again after two weeks, and after a long weekend away. */
export const sessionLimits = { whole: 14 * day, idle: 4 * day };

/** Seconds by which the time somebody was last seen may lag: so a page that opens seldom writes. */
const seenWithin = 5 * 60;

const before = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1_000);

/** A session goes on where it was opened and last seen after these. */
export const sessionBounds = (now: Date) => ({
  openedAfter: before(now, sessionLimits.whole),
  seenAfter: before(now, sessionLimits.idle),
});

/** Whether it is to be noted that somebody is seen `now`. */
export const isNewlySeen = (seenAt: Date, now: Date): boolean => seenAt < before(now, seenWithin);
