import type { Extent } from "../../span";

/**
 * What a mark is: `N` a number, `P` a percentage, `Q` percentage points, `F` a fraction (`two-thirds`, `six in ten`), `O` an
 * ordinal, `Y` a year, `M` a month, `D` a day of a month, `W` a weekday, `T` a time of day.
 */
export type MarkSort = "N" | "P" | "Q" | "F" | "O" | "Y" | "M" | "D" | "W" | "T";

/** How the words before a number soften it. */
export type Hedge = "about" | "over" | "under" | null;

/** A time as far as the text tells it; `month` from 1. */
export type When = { year: number | null; month: number | null; day: number | null };

/**
 * A number or time of the text, in UTF-16 offsets. `value` is the number (a percentage as told, a fraction as its quotient, a
 * weekday from Monday as 1, a time of day in minutes); `step` the last place it is told to: 0.1 of `3.4`, 100,000 of `3.4
 * million`, 1 of `1,200`.
 */
export type Mark = Extent & { sort: MarkSort; value: number; step: number; hedge: Hedge; money: string; when: When };
