import { yearless } from "./absolute-rules";
import { addDays, type Day, daysBetween, isoDay, parseDay, weekday } from "./calendar";
import type { DateContext, DateReading, DateRule } from "./date-rule";
import { pattern } from "./date-rule";
import { year } from "./pieces";

/** Days of the year that a holiday's name stands for: month and day. */
const fixed: Record<string, [number, number]> = {
  christmas: [12, 25],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year": [12, 31],
  "may day": [5, 1],
  valentine: [2, 14],
  halloween: [10, 31],
};

/** Days from Easter Sunday. */
const movable: Record<string, number> = { easter: 0, "good friday": -2, "easter sunday": 0, "easter monday": 1 };

/** Easter Sunday of a year of the Gregorian calendar (Butcher's rule). */
export function easter(inYear: number): Day {
  const [a, b, c] = [inYear % 19, Math.floor(inYear / 100), inYear % 100];
  const moon = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
  const shift = moon + sunday - 7 * Math.floor((a + 11 * moon + 22 * sunday) / 451) + 114;
  return { year: inYear, month: Math.floor(shift / 31), day: (shift % 31) + 1 };
}

/** Holidays by name: `Christmas Day`, `Easter Monday 2024`, `New Year's Eve`. */
export const holidayRules: DateRule[] = [
  {
    first: ["christmas", "boxing", "new", "may", "valentine", "valentine's", "halloween"],
    pattern: pattern(
      `(christmas day|christmas eve|christmas|boxing day|new year['’]s (?:day|eve)|may day|valentine['’]s day|halloween)(?:,? (${year}))?`,
    ),
    read: ([, name = "", inYear], context) => {
      if (/year['’]s day$/.test(name)) return onDay([1, 1], inYear, context);
      return onDay(fixed[name.replace(/['’]s .*/, "")], inYear, context);
    },
  },
  {
    first: ["good", "easter"],
    pattern: pattern(`(good friday|easter sunday|easter monday|easter)(?:,? (?:in )?(${year}))?`),
    read: ([, name = "", inYear], { published, future, past }) => {
      const days = movable[name] ?? 0;
      const of = (n: number) => addDays(easter(n), days);
      if (inYear)
        return { value: isoDay(of(Number(inYear))), type: "DATE", basis: "absolute", day: of(Number(inYear)) };
      if (!published) return { value: "XXXX-XX-XX", type: "DATE", basis: "publication" };
      const away = (d: Day) => daysBetween(published, d);
      const best = [-1, 0, 1]
        .map((n) => of(published.year + n))
        .filter((d) => (future ? away(d) >= 0 : !past || away(d) <= 0))
        .sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0];
      return best ? { value: isoDay(best), type: "DATE", basis: "year", day: best } : null;
    },
  },
  {
    // Days of history and of the shops: which one is meant the reader knows, the text does not say.
    first: ["black", "bloody", "super", "ash", "palm", "cyber"],
    pattern: pattern("(?:black|bloody|super|ash|palm|cyber) (?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    read: () => ({ value: "XXXX-XX-XX", type: "DATE", basis: "absolute" }),
  },
  {
    first: ["thanksgiving"],
    pattern: pattern(`thanksgiving(?: day)?(?:,? (${year}))?`),
    read: ([, inYear], context) => {
      const of = inYear ? Number(inYear) : context.published?.year;
      return of === undefined
        ? { value: "XXXX-XX-XX", type: "DATE", basis: "publication" }
        : onDay([11, thanksgiving(of)], inYear, context);
    },
  },
];

/** The fourth Thursday of November. */
const thanksgiving = (inYear: number) => 28 - ((weekday({ year: inYear, month: 11, day: 28 }) + 3) % 7);

function onDay(at: [number, number] | undefined, inYear: string | undefined, context: DateContext): DateReading | null {
  if (!at) return null;
  const [month, day] = at;
  if (!inYear) return yearless(month, day, context);
  const value = `${inYear}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const known = parseDay(value);
  return known ? { value, type: "DATE", basis: "absolute", day: known } : null;
}
