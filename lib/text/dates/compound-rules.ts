import { dayParts } from "../lexicon/time-words";
import { parseNumber } from "../tokens/numbers";
import { fullDay, monthNumber, nearWeekday, yearOfMonth } from "./absolute-rules";
import { addDays, addMonths, isoDay, isoMonth, isoWeek } from "./calendar";
import { clockValue } from "./clock-rules";
import { type DateRule, pattern } from "./date-rule";
import { clock, count, dayNumber, month, small, weekdayName, year } from "./pieces";
import { dayReading, shifted } from "./relative-rules";

/** Times made of two: `the night of June 3`, `dawn on Friday`, `9 p.m. to 5 a.m.`, `an hour and 20 minutes`. */
export const compoundRules: DateRule[] = [
  {
    first: ["the"],
    pattern: pattern(
      `the (morning|afternoon|evening|night) of (?:(?:${weekdayName},? )?(?:(${month}) (${dayNumber})|(${dayNumber}) (${month}))(?:,? (${year}))?|(${weekdayName}))`,
    ),
    read: ([, part = "", monthFirst, second, dayFirst, monthSecond, inYear, name], context) => {
      const { published } = context;
      if (name) return dayReading(published && nearWeekday(name, published, context.future), part, "publication");
      const day = fullDay(inYear, monthFirst ?? monthSecond ?? "", second ?? dayFirst ?? "", context);
      return day && { ...day, value: `${day.value}T${dayParts[part] ?? ""}`, type: "TIME" };
    },
  },
  {
    first: ["dawn", "daybreak", "dusk"],
    pattern: pattern(`(dawn|daybreak|dusk) on (${weekdayName})`),
    read: ([, part, name = ""], { published, future }) =>
      dayReading(published && nearWeekday(name, published, future), part, "publication"),
  },
  {
    first: ["early", "late"],
    pattern: pattern("(?:early|late) this (morning|afternoon|evening)"),
    read: ([, part], { published }) => dayReading(published, part, "publication"),
  },
  {
    first: ["number", "noon", "midday", "midnight"],
    pattern: pattern(`(${clock})\\s?(?:-|–|—|to|until|till)\\s?(${clock})`),
    read: ([, from = "", to = ""], { published, reference, eventDay, today }) => {
      const near = today ?? eventDay ?? reference ?? published;
      const [begins, ends] = [clockValue(from), clockValue(to)];
      const last = near && addDays(near, Number(ends <= begins));
      const of = (day: typeof near) => (day ? isoDay(day) : "XXXX-XX-XX");
      return {
        value: `${of(near)}T${begins}/${of(last)}T${ends}`,
        type: "DURATION",
        basis: near ? "publication" : "text",
      };
    },
  },
  {
    first: ["a", "number"],
    pattern: pattern(`(an|${count}) hours? and (${count}) minutes?`),
    read: ([, hours = "", minutes = ""]) => ({
      value: `PT${hours === "an" ? 1 : (parseNumber(hours) ?? "X")}H${parseNumber(minutes) ?? "X"}M`,
      type: "DURATION",
      basis: "absolute",
    }),
  },
  {
    first: ["half"],
    pattern: pattern("half a (decade|century) ago"),
    read: ([, unit], { published }) => ({
      value: published ? String(published.year - (unit === "decade" ? 5 : 50)) : "XXXX",
      type: "DATE",
      basis: "publication",
    }),
  },
  {
    first: ["the"],
    pattern: pattern("the (?:(?:early|late|mid)[ -])?(\\d{1,2})(?:st|nd|rd|th) century"),
    read: ([, number = ""]) => ({
      value: String(Number(number) - 1).padStart(2, "0"),
      type: "DATE",
      basis: "absolute",
    }),
  },
  {
    first: ["fiscal", "fy", "financial", "the", "number", "fiscal-year"],
    pattern: pattern(
      `(?:the )?(?:(?:fiscal|financial|tax)(?:[- ]year)?|fy)[ -]?(20\\d\\d)(?:[-–/](\\d\\d)(?!\\d))?|(?:the )?(${year})(?:[-–/](\\d\\d)(?!\\d))? (?:fiscal|financial|tax) year`,
    ),
    read: ([, behind, to, before, last]) => {
      const [from = "", end] = behind ? [behind, to] : [before, last];
      return end
        ? { value: `${from}/${from.slice(0, 2)}${end}`, type: "DURATION", basis: "absolute" }
        : { value: from, type: "DATE", basis: "absolute" };
    },
  },
  {
    first: ["quarter-number"],
    pattern: pattern(`([qh])([1-4])(?: of)?,? (?:(${year})|fy ?(20)?(\\d\\d))`),
    read: ([, part = "", number = "", inYear, , short]) =>
      part === "h" && Number(number) > 2
        ? null
        : { value: `${inYear ?? `20${short}`}-${part.toUpperCase()}${number}`, type: "DATE", basis: "absolute" },
  },
  {
    first: ["the"],
    pattern: pattern(
      `the week (?:of|from|beginning|starting|commencing) (?:(?:monday|sunday),? )?(?:(${month}) (${dayNumber})|(${dayNumber}) (${month}))(?:,? (${year}))?`,
    ),
    read: ([, monthFirst, second, dayFirst, monthSecond, inYear], context) => {
      const day = fullDay(inYear, monthFirst ?? monthSecond ?? "", second ?? dayFirst ?? "", context);
      return day && { value: day.day ? isoWeek(day.day) : "XXXX-WXX", type: "DATE", basis: day.basis };
    },
  },
  {
    first: ["the", "first", "second", "third", "fourth", "last"],
    pattern: pattern(
      `(?:the )?(?:first|second|third|fourth|last) (?:${weekdayName}|day|week|weekend) (?:of|in) (?:each|every) (month|year|quarter)`,
    ),
    read: ([, unit]) => ({
      value: { month: "P1M", year: "P1Y", quarter: "P3M" }[unit ?? ""] ?? "P1M",
      type: "SET",
      basis: "absolute",
    }),
  },
  {
    first: ["every", "each"],
    pattern: pattern(`(?:every|each) (${month})`),
    read: ([, name = ""]) => ({
      value: `XXXX-${String(monthNumber(name)).padStart(2, "0")}`,
      type: "SET",
      basis: "absolute",
    }),
  },
  {
    first: ["the"],
    pattern: pattern(
      `the (?:(year|quarter)|(\\d{1,2}|${small}) months) (?:to|ended|ending) (?:(?:(${dayNumber}) )?(${month})|(${month}) (${dayNumber}))(?:,? (${year}))?`,
    ),
    read: ([, unit, number, day, name, nameFirst, dayAfter, inYear], context) => {
      const monthOf = monthNumber(name ?? nameFirst ?? "");
      const count = unit === "year" ? 12 : unit === "quarter" ? 3 : parseNumber(number ?? "");
      const { published } = context;
      const of = inYear
        ? Number(inYear)
        : published
          ? yearOfMonth(monthOf, published, { ...context, past: true })
          : null;
      if (of === null || count === null) return null;
      // `the year to 5 April` ends inside a month: the months are still what it spans.
      const last = { year: of, month: monthOf, day: Number.parseInt(day ?? dayAfter ?? "1", 10) };
      const first = addMonths({ ...last, day: 1 }, 1 - count);
      return { value: `${isoMonth(first)}/${isoMonth(last)}`, type: "DURATION", basis: inYear ? "absolute" : "year" };
    },
  },
  {
    first: ["the"],
    pattern: pattern("the current (?:(?:fiscal|financial|school|academic|tax|calendar) )?(week|month|quarter|year)"),
    read: ([, unit = ""], { published }) => shifted(unit, 0, published, "publication"),
  },
  {
    first: ["the", "a"],
    pattern: pattern("(?:the |a )year-(?:earlier|ago) (?:period|quarter|month)"),
    read: (_, { published }) => shifted("year", -1, published, "publication"),
  },
];
