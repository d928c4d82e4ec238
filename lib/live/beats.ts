/** How often a page says that it is still there, and how long it counts as there after it last did, in milliseconds. */
export const presenceBeatMs = 30_000;
export const presenceLastsMs = 75_000;
/** Whoever has begun to judge and then does nothing for so long has left the claim to others. */
export const workLapsesMs = 5 * 60_000;
/** A stream that is open says so this often; silence of twice as long means that it is not. */
export const streamBeatMs = 15_000;
