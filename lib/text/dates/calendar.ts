/** A day of the Gregorian calendar; `month` from 1. */
export type Day = { year: number; month: number; day: number };

const pad = (n: number, width = 2) => String(n).padStart(width, "0");
export const isoDay = (d: Day) => `${pad(d.year, 4)}-${pad(d.month)}-${pad(d.day)}`;
export const isoMonth = (d: Day) => `${pad(d.year, 4)}-${pad(d.month)}`;

const ofTime = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const toTime = (d: Day) => Date.UTC(d.year, d.month - 1, d.day);

export const addDays = (d: Day, days: number): Day => ofTime(toTime(d) + days * 86_400_000);
export const addMonths = (d: Day, months: number): Day => {
  const index = d.year * 12 + d.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: Math.min(d.day, 28) };
};
/** Monday is 1, Sunday 7. */
export const weekday = (d: Day) => ((new Date(toTime(d)).getUTCDay() + 6) % 7) + 1;
export const daysBetween = (a: Day, b: Day) => Math.round((toTime(b) - toTime(a)) / 86_400_000);

/** ISO week, `2026-W07`. */
export function isoWeek(d: Day): string {
  const thursday = addDays(d, 4 - weekday(d));
  const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week)}`;
}

/** Reads the day of an ISO 8601 date or date-time; null where there is none or it does not exist. */
export function parseDay(value: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? "");
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDay(ofTime(toTime(day))) === isoDay(day) ? day : null;
}
