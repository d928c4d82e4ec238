import { parseNumber } from "../tokens/numbers";
import { nearWeekday } from "./absolute-rules";
import { addDays, isoDay } from "./calendar";
import { type DateReading, type DateRule, pattern } from "./date-rule";
import { clock, count, dayPart, small, unit, weekdayName } from "./pieces";
import { duration } from "./span-rules";

/** `5:40 p.m.` as `17:40`, `noon` as `12:00`. */
export function clockValue(words: string): string {
  const lower = words.toLowerCase();
  if (/^(?:noon|midday)/.test(lower)) return "12:00";
  if (/^midnight/.test(lower)) return "00:00";
  const match = /^(\d{1,2})[:.]?(\d\d)?\s?([ap])?/.exec(lower);
  const hour = Number(match?.[1] ?? 0) % 24;
  const shifted = match?.[3] === "p" && hour < 12 ? hour + 12 : match?.[3] === "a" && hour === 12 ? 0 : hour;
  return `${String(shifted).padStart(2, "0")}:${match?.[2] ?? "00"}`;
}

/** Times of day, and what comes back again and again. */
export const clockRules: DateRule[] = [
  {
    first: ["number", "noon", "midday", "midnight", "approximate", "shortly"],
    pattern: pattern(
      `(?:(?:about|around|approximately|just after|just before|shortly after|shortly before) )?(${clock})(?:,? (?:on )?(${weekdayName})(?: ${dayPart})?|,? (yesterday|today|tomorrow))?`,
    ),
    read: ([, words = "", name, relative], { published, reference, eventDay, today, future }): DateReading => {
      const near =
        name && published
          ? nearWeekday(name, published, future)
          : relative && published
            ? addDays(published, /^y/i.test(relative) ? -1 : /^tom/i.test(relative) ? 1 : 0)
            : (today ?? eventDay ?? reference ?? published);
      return {
        value: `${near ? isoDay(near) : "XXXX-XX-XX"}T${clockValue(words)}${/utc|gmt$/i.test(words) ? "Z" : ""}`,
        type: "TIME",
        basis: near || name || relative ? "publication" : "text",
        ...(near && (name || relative) ? { day: near } : {}),
      };
    },
  },
  {
    first: ["every", "each", "once", "twice", "number", "a"],
    pattern: pattern(
      `(?:(?:once|twice|\\w+ times) (?:an?|every|each|per)|every|each) (?:other )?(${unit}|${weekdayName}|morning|evening|night|summer|winter|spring|autumn)`,
    ),
    read: ([, word = ""]) => ({ value: setValue(word), type: "SET", basis: "absolute" }),
  },
  {
    first: ["every"],
    pattern: pattern(`every (${count}) (${unit})`),
    read: ([, number = "", word = ""]) => ({
      value: duration(parseNumber(number), word),
      type: "SET",
      basis: "absolute",
    }),
  },
  {
    first: ["half", "quarter", "a", "number", "approximate"],
    pattern: pattern(
      `(?:(?:about|around|just after|just before|shortly after|shortly before) )?(?:(?:a )?(half past|quarter past|quarter to) (${small})|(\\d{1,2}|${small}) o['’]?clock|(\\d{1,2}|${small})(?= (?:in the (?:morning|afternoon|evening)|at night)))(?: o['’]?clock)?( in the morning| in the afternoon| in the evening| at night)?`,
    ),
    read: ([, which, word, oclock, bare, part], { published, reference, eventDay, today }) => {
      const hour = parseNumber(word ?? oclock ?? bare ?? "");
      if (hour === null || hour < 1 || hour > 12) return null;
      const near = today ?? eventDay ?? reference ?? published;
      const on = near ? isoDay(near) : "XXXX-XX-XX";
      const basis = near ? "publication" : "text";
      if (!part) {
        const why = "The text does not tell which half of the day is meant.";
        return { value: near ? on : "", type: "TIME", basis, why, ...(near && { day: near }) };
      }
      const late = / (?:afternoon|evening)$| at night$/.test(part) && !(part.endsWith("night") && hour < 6);
      const minute = which?.startsWith("half") ? "30" : which?.endsWith("to") ? "45" : which ? "15" : "00";
      const at = ((hour % 12) + (late ? 12 : 0) + (which?.endsWith("to") ? 23 : 0)) % 24;
      return { value: `${on}T${String(at).padStart(2, "0")}:${minute}`, type: "TIME", basis };
    },
  },
  {
    first: ["daily", "weekly", "monthly", "yearly", "annually", "hourly", "quarterly", "nightly", "annual"],
    pattern: pattern("(daily|weekly|monthly|yearly|annually|hourly|nightly)"),
    read: ([, word = ""]) => ({
      value:
        { d: "P1D", w: "P1W", m: "P1M", y: "P1Y", a: "P1Y", h: "PT1H", n: "P1D" }[word.charAt(0).toLowerCase()] ??
        "P1D",
      type: "SET",
      basis: "absolute",
    }),
  },
];

function setValue(word: string): string {
  const lower = word.toLowerCase();
  if (/day$/.test(lower) && lower !== "day") return "P1W";
  if (/^(?:summer|winter|spring|autumn|year)/.test(lower)) return "P1Y";
  return (
    { hour: "PT1H", minute: "PT1M", week: "P1W", weekend: "P1W", month: "P1M", quarter: "P3M", decade: "P10Y" }[
      lower
    ] ?? "P1D"
  );
}
