import { dayParts } from "../lexicon/time-words";
import { parseNumber } from "../tokens/numbers";
import { fullDay, nearWeekday } from "./absolute-rules";
import { addDays, isoDay } from "./calendar";
import { clockValue } from "./clock-rules";
import { type DateRule, pattern } from "./date-rule";
import { clock, count, dayNumber, month, weekdayName, year } from "./pieces";
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
    read: ([, from = "", to = ""], { published, reference, eventDay }) => {
      const near = eventDay ?? reference ?? published;
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
    first: ["fiscal"],
    pattern: pattern(`fiscal (?:year )?(${year})`),
    read: ([, value = ""]) => ({ value, type: "DATE", basis: "absolute" }),
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
