import { months, seasons, weekdays } from "../lexicon/time-words";
import { addDays, addMonths, type Day, daysBetween, isoDay, parseDay, weekday } from "./calendar";
import { type DateContext, type DateReading, type DateRule, pattern } from "./date-rule";
import { apostrophe, dayNumber, month, season, weekdayName, year } from "./pieces";

export const monthNumber = (word: string) => months[word.toLowerCase().replace(".", "")] ?? 0;
const pad = (n: number) => String(n).padStart(2, "0");

/** The day a date without a year means: the nearest one that fits the tense; a past one at most about ten months back. */
export function yearless(monthOf: number, dayOf: number, { published, future, past }: DateContext): DateReading {
  if (!published) return { value: `XXXX-${pad(monthOf)}-${pad(dayOf)}`, type: "DATE", basis: "absolute" };
  const near = [-1, 0, 1].map((n) => ({ year: published.year + n, month: monthOf, day: dayOf }));
  const distance = (d: Day) => daysBetween(published, d);
  const fits = near.filter((d) => (future ? distance(d) >= 0 : !past || distance(d) <= 0));
  const best = fits.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
  if (!best) return { value: `XXXX-${pad(monthOf)}-${pad(dayOf)}`, type: "DATE", basis: "absolute" };
  return { value: isoDay(best), type: "DATE", basis: "year", day: best };
}

/** The year a month without one means: by tense, else the nearest. */
export function yearOfMonth(monthOf: number, published: Day, { future, past }: DateContext): number {
  if (future) return published.year + Number(monthOf < published.month);
  if (past) return published.year - Number(monthOf > published.month);
  const ahead = monthOf - published.month;
  return published.year + (ahead > 6 ? -1 : ahead < -8 ? 1 : 0);
}

/** A day by month and day number, of its own year or of the one that fits; null where no such day is. */
export function fullDay(
  yearWords: string | undefined,
  monthWords: string,
  dayWords: string,
  context: DateContext,
): DateReading | null {
  const [monthOf, dayOf] = [monthNumber(monthWords), Number.parseInt(dayWords, 10)];
  if (!yearWords) return yearless(monthOf, dayOf, context);
  const value = `${yearWords}-${pad(monthOf)}-${pad(dayOf)}`;
  const day = parseDay(value);
  return day ? { value, type: "DATE", basis: "absolute", day } : null;
}

function range(from: DateReading | null, to: DateReading | null): DateReading | null {
  return from && to
    ? { value: `${from.value}/${to.value}`, type: "DURATION", basis: to.basis, ...(to.day ? { day: to.day } : {}) }
    : null;
}

/** Which of two readings lies within days of the publication, where one does and the other is further off than a week from it. */
function byNearness(first: number, second: number, year: string, published: Day | null): boolean | null {
  const away = (monthOf: number, dayOf: number) => {
    const day = parseDay(`${year}-${pad(monthOf)}-${pad(dayOf)}`);
    return day && published ? Math.abs(daysBetween(day, published)) : 400;
  };
  const [dayFirst, monthFirst] = [away(second, first), away(first, second)];
  if (Math.min(dayFirst, monthFirst) > 7 || Math.max(dayFirst, monthFirst) <= 14) return null;
  return dayFirst < monthFirst;
}

/** `03/04/2025`: by what the figures or the text's other dates tell, else open. */
function inFigures(first: number, second: number, year: string, dayFirst: boolean | null): DateReading | null {
  const told = first > 12 ? true : second > 12 || first === second ? false : dayFirst;
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  if (told === null)
    return {
      value: `${year}-XX-XX`,
      type: "DATE",
      basis: "absolute",
      why: "The text does not tell whether the day or the month comes first.",
    };
  const [monthOf, dayOf] = told ? [second, first] : [first, second];
  const value = `${year}-${pad(monthOf)}-${pad(dayOf)}`;
  const day = parseDay(value);
  return day ? { value, type: "DATE", basis: "absolute", day } : null;
}

/** `3 and 14 May`: two days and no stretch; only what they share is one value, unless one follows the other. */
function twoDays(first: DateReading | null, second: DateReading | null): DateReading | null {
  if (!first?.day || !second?.day) return null;
  if (daysBetween(first.day, second.day) === 1) return range(first, second);
  return { ...second, value: second.value.slice(0, 7), why: "Two days, of which neither is the value alone." };
}

const join = "\\s?(?:-|–|—|to|until|through)\\s?";
const prefix = `(?:${weekdayName},? )?(?:the )?`;

/** Dates that name a day, a month, a season, a year or a decade by its own name. */
export const absoluteRules: DateRule[] = [
  {
    first: ["number"],
    pattern: pattern(`(${dayNumber}) and (${dayNumber}) (${month})(?:,? (${year}))?`),
    read: ([, first = "", second = "", name = "", inYear], context) =>
      twoDays(fullDay(inYear, name, first, context), fullDay(inYear, name, second, context)),
  },
  {
    first: ["month"],
    pattern: pattern(`(${month}) (${dayNumber}) and (${dayNumber})(?!,? ?(?:${month}|[a-z]*th|st|%))(?:,? (${year}))?`),
    read: ([, name = "", first = "", second = "", inYear], context) =>
      twoDays(fullDay(inYear, name, first, context), fullDay(inYear, name, second, context)),
  },
  {
    first: ["between"],
    pattern: pattern(
      `between (?:(${dayNumber}) (${month})|(${month}) (${dayNumber})) and (?:(${dayNumber}) (${month})|(?:(${month}) )?(${dayNumber}))(?:,? (${year}))?`,
    ),
    read: ([, d1, m1, m2, d2, d3, m3, m4, d4, inYear], context) =>
      range(
        fullDay(inYear, m1 ?? m2 ?? "", d1 ?? d2 ?? "", context),
        fullDay(inYear, m3 ?? m4 ?? m2 ?? m1 ?? "", d3 ?? d4 ?? "", context),
      ),
  },
  {
    first: ["number"],
    pattern: pattern(`(${year}) (${month})(?: (${dayNumber}))?`),
    read: ([, inYear = "", name = "", day], context) =>
      day
        ? fullDay(inYear, name, day, context)
        : { value: `${inYear}-${pad(monthNumber(name))}`, type: "DATE", basis: "absolute" },
  },
  {
    first: ["number"],
    pattern: pattern("(\\d{4}-\\d\\d-\\d\\d)"),
    read: ([, value = ""]) => {
      const day = parseDay(value);
      return day ? { value, type: "DATE", basis: "absolute", day } : null;
    },
  },
  {
    first: ["number"],
    pattern: pattern("(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)"),
    read: ([, first = "", mark, second = "", inYear = ""], { dayFirst, published }) => {
      const year = inYear.length === 2 ? `20${inYear}` : inYear;
      return inFigures(
        Number(first),
        Number(second),
        year,
        mark === "." ? true : (dayFirst ?? byNearness(Number(first), Number(second), year, published)),
      );
    },
  },
  {
    first: ["number", "weekday", "the", "from"],
    pattern: pattern(`${prefix}(${dayNumber})${join}(?:the )?(${dayNumber})(?: of)? (${month})(?:,? (${year}))?`),
    read: ([, from = "", to = "", name = "", inYear], context) =>
      range(fullDay(inYear, name, from, context), fullDay(inYear, name, to, context)),
  },
  {
    first: ["number", "weekday", "the"],
    pattern: pattern(`(?:${weekdayName},? )?(?:the )?(${dayNumber})(?: of)? (${month})(?:(?:,| of)? (${year}))?`),
    read: ([, day = "", name = "", inYear], context) => fullDay(inYear, name, day, context),
  },
  {
    first: ["month", "weekday"],
    pattern: pattern(`${prefix}(${month}) (${dayNumber})${join}(?:(${month}) )?(${dayNumber})(?:,? (${year}))?`),
    read: ([, name = "", from = "", other, to = "", inYear], context) =>
      range(fullDay(inYear, name, from, context), fullDay(inYear, other ?? name, to, context)),
  },
  {
    first: ["month", "weekday"],
    pattern: pattern(`(?:${weekdayName},? )?(${month}) (${dayNumber})(?:(?:,| of|, of)? (${year}))?`),
    read: ([, name = "", day = "", inYear], context) => fullDay(inYear, name, day, context),
  },
  {
    first: ["month"],
    pattern: pattern(`(${month})(?: (${year}))?${join}(${month}),?(?: of)? (${year})`),
    read: ([, from = "", first, to = "", second = ""]) => ({
      value: `${first ?? second}-${pad(monthNumber(from))}/${second}-${pad(monthNumber(to))}`,
      type: "DURATION",
      basis: "absolute",
    }),
  },
  {
    first: ["month"],
    pattern: pattern(`(${month})(?: (?:to|until|through) |\\s?[-–]\\s?)(${month})`),
    read: ([, from = "", to = ""], context) => {
      const of = (name: string) =>
        context.published && context.past ? yearOfMonth(monthNumber(name), context.published, context) : "XXXX";
      return {
        value: `${of(from)}-${pad(monthNumber(from))}/${of(to)}-${pad(monthNumber(to))}`,
        type: "DURATION",
        basis: "year",
      };
    },
  },
  {
    first: ["between"],
    pattern: pattern(`between (${month})(?: (${year}))? and (${month})(?: (${year}))?`),
    read: ([, from = "", first, to = "", second], context) => {
      const { published } = context;
      const last = second ?? (published ? yearOfMonth(monthNumber(to), published, context) : "XXXX");
      // Of two months without years the first lies before the second.
      const turns = typeof last === "number" && monthNumber(from) > monthNumber(to);
      return {
        value: `${first ?? (turns ? last - 1 : last)}-${pad(monthNumber(from))}/${last}-${pad(monthNumber(to))}`,
        type: "DURATION",
        basis: second ? "absolute" : "year",
      };
    },
  },
  {
    first: ["between"],
    pattern: pattern(`between (${year}) and (${year})`),
    read: ([, from = "", to = ""]) => ({ value: `${from}/${to}`, type: "DURATION", basis: "absolute" }),
  },
  {
    first: ["month"],
    pattern: pattern(`(${month})(?:,? (?:of )?(${year}))`),
    read: ([, name = "", inYear = ""]) => ({
      value: `${inYear}-${pad(monthNumber(name))}`,
      type: "DATE",
      basis: "absolute",
    }),
  },
  {
    first: ["month"],
    pattern: pattern(`(${month}),? (?:of )?(last|this|next) year`),
    read: ([, name = "", which = ""], { published }) => {
      const shift = which.toLowerCase() === "last" ? -1 : which.toLowerCase() === "next" ? 1 : 0;
      return {
        value: `${published ? published.year + shift : "XXXX"}-${pad(monthNumber(name))}`,
        type: "DATE",
        basis: "publication",
      };
    },
  },
  {
    first: ["month"],
    pattern: pattern(`(${month})`),
    read: ([, name = ""], context) => {
      const { published } = context;
      const monthOf = monthNumber(name);
      if (!published) return { value: `XXXX-${pad(monthOf)}`, type: "DATE", basis: "absolute" };
      return { value: `${yearOfMonth(monthOf, published, context)}-${pad(monthOf)}`, type: "DATE", basis: "year" };
    },
  },
  {
    first: ["season", "the"],
    pattern: pattern(`(?:the )?(${season})(?: of)? (${year})(?:[-–/]\\d\\d(?!\\d))?`),
    read: ([, name = "", inYear = ""]) => ({
      value: `${inYear}-${seasons[name.toLowerCase()]}`,
      type: "DATE",
      basis: "absolute",
    }),
  },
  {
    first: ["number", "the", "apostrophe", "mid", "early", "late"],
    pattern: pattern(`(?:the )?((?:1\\d|20)\\d)0s|(?:the )?(?:(?:early|late|mid)[- ])?${apostrophe}?([2-9])0s`),
    read: ([, decade, short = ""]) => ({
      value: decade ? `${decade}X` : `19${short}X`,
      type: "DATE",
      basis: "absolute",
    }),
  },
  {
    first: ["number"],
    pattern: pattern(
      `(${year})(?:\\s?(?:[-–/]|to|until|through)\\s?(${year}|\\d\\d)| ?[-–/](\\d))(?![\\d,.]?\\d)(?: (?:season|campaign))?`,
    ),
    read: ([, from = "", long, digit]) => {
      const to = long ?? digit ?? "";
      const last = from.slice(0, 4 - to.length) + to;
      return Number(last) > Number(from) ? { value: `${from}/${last}`, type: "DURATION", basis: "absolute" } : null;
    },
  },
  {
    first: ["number"],
    pattern: pattern(`(${year})`),
    read: ([, value = ""]) => ({ value, type: "DATE", basis: "absolute" }),
  },
];

/** The day a weekday's name means beside a day: the last one up to it, or the next after it. */
export function nearWeekday(name: string, from: Day, future: boolean): Day {
  const wanted = weekdays[name.toLowerCase().replace(".", "")] ?? 1;
  const back = (weekday(from) - wanted + 7) % 7;
  return future ? addDays(from, (7 - back) % 7 || (back === 0 ? 0 : 7)) : addDays(from, -back);
}

export const shiftMonth = (d: Day, n: number) => addMonths(d, n);
