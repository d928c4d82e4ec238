import type { Hedge, Mark } from "./mark";

/** A figure as an interval: the values that round to it. */
export type Span2 = { low: number; high: number };

/**
 * The values a number can stand for: half its last place on either side. Zeros at the end may be rounding, as long as two
 * figures are left (`24,000`, not `900`); `about` widens by a part more.
 */
export function valuesOf({ value, step, hedge }: Pick<Mark, "value" | "step" | "hedge">): Span2 {
  const size = Math.abs(value);
  let place = step;
  while (size >= place * 1000 && isMultiple(size, place * 10)) place *= 10;
  const half = step === 1 && place === 1 ? (hedge ? 0.5 : 0) : place / 2;
  const wide = hedge ? Math.max(half, size * 0.06) : half;
  return { low: value - (hedge === "over" ? half : wide), high: value + (hedge === "under" ? half : wide) };
}

const isMultiple = (value: number, of: number) => Math.abs(Math.round(value / of) * of - value) < of / 1e6;

/**
 * Whether a percentage as told fits a share that lies between two ends (in per cent). One last place either way is allowed, for
 * what was cut off instead of rounded; `about`, `over` and `under` as far as they go.
 */
export function fitsPercent(told: Pick<Mark, "value" | "step" | "hedge">, { low, high }: Span2): boolean {
  const { value, step, hedge } = told;
  const room = Math.max(step * 0.999, value * 0.002);
  if (hedge === "over") return high >= value - step / 2 && low <= value * 1.25 + 2;
  if (hedge === "under") return low <= value + step / 2 && high >= value * 0.8 - 2;
  const wide = hedge === "about" ? Math.max(room, Math.min(4, value * 0.12), 1.5) : room;
  return high >= value - wide && low <= value + wide;
}

/** Whether a fraction as told (`a third`) fits a share between two ends, of a whole of `whole` things. */
export function fitsFraction(value: number, hedge: Hedge, { low, high }: Span2, whole: number): boolean {
  const one = 1 / Math.max(1, whole);
  if (hedge === "over") return high > value - one / 2 && low <= value + 0.17;
  if (hedge === "under") return low < value + one / 2 && high >= value - 0.17;
  const room = Math.max(Math.min(0.03, value * 0.1), one * 0.999) + (hedge ? 0.03 : 0);
  return high >= value - room && low <= value + room;
}

export const plain = (x: number): string => {
  const rounded = Math.abs(x) >= 1000 ? Math.round(x) : Number(x.toPrecision(3));
  return rounded.toLocaleString("en-US", { maximumFractionDigits: 4 });
};
