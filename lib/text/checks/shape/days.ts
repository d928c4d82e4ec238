import { type Day, daysBetween, parseDay } from "../../dates/calendar";
import type { Mark, When } from "./mark";
import type { Reading } from "./reading";

const pad = (n: number) => String(n).padStart(2, "0");

/** The day of a time that tells all three parts, or null. */
export const dayOf = ({ year, month, day }: When): Day | null =>
  year === null || month === null || day === null
    ? null
    : parseDay(`${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`);

/**
 * The years that a time told without one can mean: the year nearest to publication, with the next nearest where that is hardly
 * farther; without a publication date the only year the text names, where its paragraph names it. Empty where nothing tells.
 */
export function likelyYears(reading: Reading, when: When, at: number): number[] {
  if (when.year !== null) return [when.year];
  const { published } = reading;
  if (!published) {
    const [year] = reading.years;
    if (reading.years.size !== 1 || year === undefined) return [];
    const own = reading.sentences.find((s) => s.start <= at && at < s.end)?.paragraph;
    const isNear = reading.sentences.some((s) => s.paragraph === own && s.marks.some((m) => m.when.year === year));
    return isNear ? [year] : [];
  }
  const distance = (year: number) => {
    const day = dayOf({ year, month: when.month ?? 1, day: when.day ?? 1 });
    return day ? Math.abs(daysBetween(day, published)) : Number.POSITIVE_INFINITY;
  };
  const years = [published.year - 1, published.year, published.year + 1].sort((a, b) => distance(a) - distance(b));
  return years.filter((year) => distance(year) - distance(years[0] ?? year) < 45);
}

/** The first and the last day a time can mean; a year alone gives both ends of it. */
export function rangeOf({ year, month, day }: When): { first: Day; last: Day } | null {
  if (year === null) return null;
  const first = dayOf({ year, month: month ?? 1, day: day ?? 1 });
  if (!first) return null;
  if (day !== null) return { first, last: first };
  const endMonth = month ?? 12;
  const last = [31, 30, 29, 28].map((d) => dayOf({ year, month: endMonth, day: d })).find((d) => d !== null);
  return last ? { first, last } : null;
}

/** Fewest and most whole years that can lie between two times, birthdays counted. */
export function yearsBetween(from: When, to: When): { least: number; most: number } | null {
  const [a, b] = [rangeOf(from), rangeOf(to)];
  if (!a || !b) return null;
  return { least: wholeYears(a.last, b.first), most: wholeYears(a.first, b.last) };
}

/** Whole years from one day to another, as an age is counted. */
export const wholeYears = (from: Day, to: Day): number =>
  to.year - from.year - (to.month * 100 + to.day < from.month * 100 + from.day ? 1 : 0);

export const whenOf = ({ year, month, day }: Day): When => ({ year, month, day });
export const isTime = (mark: Mark): boolean => mark.sort === "Y" || mark.sort === "M" || mark.sort === "D";
