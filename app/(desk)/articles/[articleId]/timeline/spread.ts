/** Units of the picture; one is a CSS pixel. */
export const rowHeight = 26;
export const top = 16;
const mostLanes = 4;

/** A time, in days since 1970; `to` is exclusive. */
export interface Timed {
  from: number;
  to: number;
}

export interface Spread {
  y: number;
  /** How far down a length of time reaches, and in which lane it is drawn; null for a day or a moment. */
  bar: { to: number; lane: number } | null;
}

/** Sets times, the earliest first, from above to below: further apart the longer the time between, but never far. */
export function spread(times: readonly Timed[]): Spread[] {
  let y = top;
  const ys = times.map(({ from }, at) => {
    const before = times[at - 1];
    if (before) y += rowHeight + Math.min(54, 5 * Math.log2(1 + (from - before.from)));
    return Math.round(y);
  });
  const taken: number[] = [];
  return times.map(({ from, to }, at) => {
    const here = ys[at] ?? top;
    if (to - from <= 1) return { y: here, bar: null };
    const end = Math.max(here + rowHeight / 2, yAt(to, times, ys));
    // Beyond the last lane they are drawn over each other.
    const free = Array.from({ length: mostLanes }, (_, lane) => lane).find((lane) => (taken[lane] ?? 0) < here);
    const lane = free ?? mostLanes - 1;
    taken[lane] = end;
    return { y: here, bar: { to: end, lane } };
  });
}

function yAt(time: number, times: readonly Timed[], ys: readonly number[]): number {
  const next = times.findIndex(({ from }) => from >= time);
  const before = (next < 0 ? times.length : next) - 1;
  const [start, above] = [times[before]?.from ?? time, ys[before] ?? top];
  const after = times[next];
  if (!after) return above + rowHeight / 2;
  return Math.round(above + ((ys[next] ?? above) - above) * ((time - start) / (after.from - start)));
}

/** Stretches of sixty days and more between two times, and where they are drawn. */
export function longGaps(times: readonly Timed[], spread: readonly Spread[]): { y: number; days: number }[] {
  return times.flatMap(({ from }, at) => {
    const [before, above, here] = [times[at - 1], spread[at - 1], spread[at]];
    if (!before || !above || !here || from - before.from < 60) return [];
    return { y: Math.round((above.y + here.y) / 2), days: from - before.from };
  });
}
