import { ordinals } from "../lexicon/number-words";
import { monthNumber, yearOfMonth } from "./absolute-rules";
import { addDays, addMonths, type Day, isoDay, isoWeek } from "./calendar";
import { type DateContext, type DateReading, type DateRule, pattern } from "./date-rule";
import { month, year } from "./pieces";
import { dayReading, shifted } from "./relative-rules";
import { duration } from "./span-rules";

const period = "(?:day|night|week|weekend|month|quarter|year|season|decade)";
const ordinal = "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:nd|rd|th))";
const inText = ({ reference, eventDay, published }: DateContext) => reference ?? eventDay ?? published;
const basisOf = ({ reference }: DateContext) => (reference ? "text" : "publication");

/** What comes back: the figure of each year, week, day (TIMEX3 type SET). */
const sets: Record<string, string> = {
  annual: "P1Y",
  yearly: "P1Y",
  quarterly: "P1Q",
  monthly: "P1M",
  weekly: "P1W",
  daily: "P1D",
};

/** Whole periods, parts of one, and one counted among its like: `the entire year`, `late in the day`, `a third straight week`. */
export const periodRules: DateRule[] = [
  {
    first: ["the"],
    pattern: pattern(`the (?:entire|whole|full) (${period})`),
    read: ([, unit = ""], context) => shifted(unit, 0, inText(context), basisOf(context)),
  },
  {
    first: ["late", "later", "early", "earlier"],
    pattern: pattern("(?:late|later|early|earlier) in the (day|week|month|year|season)"),
    read: ([, unit = ""], context) => shifted(unit, 0, inText(context), basisOf(context)),
  },
  {
    first: ["the"],
    pattern: pattern(`the (${period}) (?:previous|prior|before|earlier)`),
    read: ([, unit = ""], { reference, referenceYear, published }) =>
      unit === "year" && referenceYear !== null
        ? { value: String(referenceYear - 1), type: "DATE", basis: "text" }
        : shifted(unit, -1, reference ?? published, "text"),
  },
  {
    first: ["a", "the", "its", "his", "her", "their", "number", "second", "third", "fourth"],
    pattern: pattern(
      `(?:(?:an?|the|its|his|her|their) )?(?:${ordinal} (?:consecutive|straight|successive) (${period})|${ordinal} (${period})(?= (?:in a row|running|in succession)))`,
    ),
    read: ([, straight, running], { published }) => shifted(straight ?? running ?? "day", 0, published, "publication"),
  },
  {
    first: ["morning", "afternoon", "early", "late"],
    pattern: pattern("(?:(?:early|late) )?(morning|afternoon)(?= (?:trading|trade|deals))"),
    read: ([, part], context) => dayReading(inText(context), part, basisOf(context)),
  },
  {
    first: ["single"],
    pattern: pattern("single[- ](day|week|weekend|month|year|season)"),
    read: ([, unit = ""]) => ({ value: duration(1, unit), type: "DURATION", basis: "absolute" }),
  },
  {
    first: ["long"],
    pattern: pattern("(day|week|month|year|decade|century)-?long"),
    read: ([, unit = ""]) => ({ value: duration(1, unit), type: "DURATION", basis: "absolute" }),
  },
  {
    first: ["long"],
    pattern: pattern("(hours|days|weeks|months|years|decades|centuries)-long"),
    read: ([, unit = ""]) => ({ value: duration(null, unit), type: "DURATION", basis: "absolute" }),
  },
  {
    first: ["the"],
    pattern: pattern(
      "the same (?:day|week|month|quarter|period|time|point|stage) (?:(?:a|one) year (?:ago|earlier|before)|(?:of |in )?(?:the )?(?:last|previous|prior) year|the year before)",
    ),
    read: (_, { referenceYear, published }) => {
      const inYear = referenceYear ?? published?.year ?? null;
      return { value: inYear === null ? "XXXX" : String(inYear - 1), type: "DATE", basis: "publication" };
    },
  },
  {
    first: ["the", "last", "first", "second", "third", "fourth"],
    pattern: pattern(
      `(?:the )?(first|second|third|fourth|last|final|opening) (day|week|weekend) (?:of|in) (${month})(?:,? (${year}))?`,
    ),
    read: ([, which = "", unit = "", name = "", inYear], context) => {
      const of = inYear ?? (context.published ? yearOfMonth(monthNumber(name), context.published, context) : null);
      if (of === null) return { value: unit === "day" ? "XXXX-XX-XX" : "XXXX-WXX", type: "DATE", basis: "year" };
      return counted(which, unit, { year: Number(of), month: monthNumber(name), day: 1 });
    },
  },
  {
    first: Object.keys(sets),
    pattern: pattern(`(${Object.keys(sets).join("|")})`),
    read: ([, word = ""]) => ({ value: sets[word] ?? "PX", type: "SET", basis: "absolute" }),
  },
  {
    first: ["apostrophe"],
    pattern: pattern("['’](\\d\\d)"),
    read: ([, short = ""], { published }) => {
      const century = published && Number(short) <= published.year % 100 ? "20" : "19";
      return { value: `${century}${short}`, type: "DATE", basis: "absolute" };
    },
  },
];

/** The so-manieth day, week or weekend of the month that begins at `first`. */
function counted(which: string, unit: string, first: Day): DateReading {
  const last = addDays(addMonths(first, 1), -1);
  const number = ordinals[which] ?? 1;
  const atEnd = which === "last" || which === "final";
  const day = atEnd ? last : addDays(first, (unit === "day" ? 1 : 7) * (number - 1));
  if (unit === "day") return { value: isoDay(day), type: "DATE", basis: "year", day };
  return { value: `${isoWeek(day)}${unit === "weekend" ? "-WE" : ""}`, type: "DATE", basis: "year" };
}
