/** Days since 1970-01-01, UTC; parts of a day are fractions. */
export type Days = number;

/** `to` is exclusive; a moment has `to === from`. */
export type Extent = { from: Days; to: Days };

/** What can be said of when a date is. */
export type Place =
  | ({ state: "placed" } & Extent)
  /** A month or day of a year that the text leaves open: placed once a year is assumed. */
  | { state: "yearless"; rest: string }
  | { state: "length" }
  | { state: "open" }
  | { state: "impossible"; why: string };

const dayNumber = (year: number, month: number, day: number): Days =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;

const months = (year: number, month: number, count: number): Place => ({
  state: "placed",
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + count, 1),
});
const seasons: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const noSuchDay: Place = { state: "impossible", why: "There is no such day." };

function monthPlace(year: number, month: number): Place {
  return month >= 1 && month <= 12 ? months(year, month, 1) : noSuchDay;
}

function dayPlace(year: number, month: number, day: number, clock: string | undefined): Place {
  const from = dayNumber(year, month, day);
  const real = new Date(from * 86_400_000);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return noSuchDay;
  const [, hour, minute] = /^(\d\d)(?::(\d\d))?/.exec(clock ?? "") ?? [];
  const at = from + (Number(hour ?? 0) + Number(minute ?? 0) / 60) / 24;
  return { state: "placed", from: at, to: hour ? at : from + 1 };
}

function weekPlace(year: number, week: number, day: string | undefined): Place {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((new Date(fourth * 86_400_000).getUTCDay() + 6) % 7) + 7 * (week - 1);
  if (day === "WE") return { state: "placed", from: monday + 5, to: monday + 7 };
  const number = Number(day ?? Number.NaN);
  return number >= 1 && number <= 7
    ? { state: "placed", from: monday + number - 1, to: monday + number }
    : { state: "placed", from: monday, to: monday + 7 };
}

function inYear(year: number, rest: string): Place {
  const [, part, number] = /^([QH])([1-4])$/.exec(rest) ?? [];
  if (part) return part === "Q" ? months(year, Number(number) * 3 - 2, 3) : months(year, Number(number) * 6 - 5, 6);
  const season = seasons[rest];
  if (season) return months(year, season, 3);
  const [, week, weekday] = /^W(\d\d)(?:-(WE|\d))?/.exec(rest) ?? [];
  if (week) return weekPlace(year, Number(week), weekday);
  const [, month, day, clock] = /^(\d\d)(?:-(\d\d))?(?:-XX)?(?:T(.*))?$/.exec(rest) ?? [];
  if (month && day) return dayPlace(year, Number(month), Number(day), clock);
  if (month) return monthPlace(year, Number(month));
  return rest.startsWith("X") ? months(year, 1, 12) : { state: "open" };
}

function span(first: Place, last: Place): Place {
  if (first.state !== "placed") return first;
  if (last.state !== "placed") return last;
  if (last.to <= first.from) return { state: "impossible", why: "It ends before it begins." };
  return { state: "placed", from: first.from, to: last.to };
}

/**
 * Where a TIMEX3 value lies: a day, month, year, decade, century, season, quarter, half, week or an interval `A/B` of such.
 * `year` stands in for one that the value leaves open; null leaves it open.
 */
export function readTimex(value: string, year: number | null = null): Place {
  const [first, last] = value.split("/");
  if (first && last) return span(readTimex(first, year), readTimex(last, year));
  if (/^P/.test(value)) return { state: "length" };
  const [, known, rest] = /^(\d{4}|XXXX)(?:-(.+))?$/.exec(value) ?? [];
  if (known === "XXXX") {
    if (!rest || !/^(?:\d\d|SP|SU|FA|WI|Q\d|H\d)/.test(rest)) return { state: "open" };
    // A leap year, so that 29 February is a day.
    const asked = inYear(year ?? 2000, rest);
    return year === null && asked.state === "placed" ? { state: "yearless", rest } : asked;
  }
  if (known) return rest ? inYear(Number(known), rest) : months(Number(known), 1, 12);
  const [, decade] = /^(\d{3})X$/.exec(value) ?? [];
  if (decade) return months(Number(decade) * 10, 1, 120);
  const [, century] = /^(\d\d)(?:XX)?$/.exec(value) ?? [];
  return century ? months(Number(century) * 100, 1, 1200) : { state: "open" };
}
