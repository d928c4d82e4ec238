import { ordinals } from "../lexicon/number-words";
import { dayParts, seasons, weekdays } from "../lexicon/time-words";
import { monthNumber, nearWeekday, yearOfMonth } from "./absolute-rules";
import { addDays, addMonths, type Day, isoDay, isoMonth, isoWeek, weekday } from "./calendar";
import { type DateContext, type DateReading, type DateRule, pattern } from "./date-rule";
import { dayPart, month, season, weekdayName, year } from "./pieces";

const pad = (n: number) => String(n).padStart(2, "0");

/** A day with an optional part of it: a DATE, or a TIME such as `2026-03-03TEV`. */
export function dayReading(day: Day | null, part: string | undefined, basis: DateReading["basis"]): DateReading {
  const code = part ? dayParts[part.toLowerCase()] : undefined;
  const value = day ? isoDay(day) : "XXXX-XX-XX";
  return { value: code ? `${value}T${code}` : value, type: code ? "TIME" : "DATE", basis, ...(day ? { day } : {}) };
}

const shiftOf = (which: string) =>
  /^(?:last|past|previous)/i.test(which) ? -1 : /^(?:next|coming|following)/i.test(which) ? 1 : 0;

/** The period so many units from a day: `last month`, `next quarter`. */
export function shifted(unit: string, shift: number, from: Day | null, basis: DateReading["basis"]): DateReading {
  const name = unit.toLowerCase();
  const date = (value: string): DateReading => ({ value, type: "DATE", basis });
  if (name === "day") return dayReading(from && addDays(from, shift), undefined, basis);
  if (name === "night") return { ...dayReading(from && addDays(from, shift), "night", basis) };
  if (name === "week" || name === "fortnight") return date(from ? isoWeek(addDays(from, 7 * shift)) : "XXXX-WXX");
  if (name === "weekend") return date(from ? `${isoWeek(addDays(from, 7 * shift))}-WE` : "XXXX-WXX-WE");
  if (name === "month") return date(from ? isoMonth(addMonths(from, shift)) : "XXXX-XX");
  if (name === "quarter") {
    const moved = from && addMonths(from, 3 * shift);
    return date(moved ? `${moved.year}-Q${Math.ceil(moved.month / 3)}` : "XXXX-QX");
  }
  if (name === "decade") return date(from ? `${Math.floor(from.year / 10) + shift}X` : "XXXX");
  if (name === "century") return date(from ? String(Math.floor(from.year / 100) + shift) : "XX");
  return date(from ? String(from.year + shift) : "XXXX");
}

const named = "(?:day|night|week|weekend|fortnight|month|quarter|year|decade|century|season)";

/** Times told from the publication date: `yesterday`, `on Tuesday evening`, `last week`, `this month`. */
export const relativeRules: DateRule[] = [
  {
    first: ["yesterday", "today", "tonight", "tomorrow", "earlier", "later", "late", "early"],
    pattern: pattern(`(?:(?:earlier|later|early|late) )?(yesterday|today|tonight|tomorrow)(?: (${dayPart}))?`),
    read: ([, word = "", part], { published }) => {
      const shift = /^y/i.test(word) ? -1 : /^tom/i.test(word) ? 1 : 0;
      return dayReading(published && addDays(published, shift), /tonight/i.test(word) ? "night" : part, "publication");
    },
  },
  {
    first: ["weekday", "last", "next", "this", "late", "early"],
    pattern: pattern(`(?:(last|next|this|late|early) )?(${weekdayName})(?: (${dayPart}))?`),
    read: ([, which, name = "", part], context) => weekdayReading(which, name, part, context),
  },
  {
    first: ["last", "next", "this", "earlier", "later", "early", "late", "the"],
    pattern: pattern(
      `(?:(?:earlier|later|early|late) )?(?:the )?(last|next|this|past|coming) (?:(?:school|academic|fiscal|financial|tax) )?(${named})`,
    ),
    read: ([words, which = "", unit = ""], { published }) =>
      /past (?:decade|century)/.test(words)
        ? { value: /decade/.test(words) ? "P10Y" : "P100Y", type: "DURATION", basis: "absolute" }
        : /^the (?:last|next)/i.test(words) && !published
          ? null
          : shifted(unit, shiftOf(which), published, "publication"),
  },
  {
    first: ["last", "next", "this"],
    pattern: pattern(`(last|next|this) (${season})`),
    read: ([, which = "", name = ""], { published }) => seasonReading(which, name, published),
  },
  {
    first: ["last", "next", "this"],
    pattern: pattern(`(last|next|this|this past|this coming) (${month})`),
    read: ([, which = "", name = ""], { published }) => {
      const monthOf = monthNumber(name);
      if (!published) return { value: `XXXX-${pad(monthOf)}`, type: "DATE", basis: "publication" };
      const year =
        published.year +
        (/last/i.test(which) && monthOf >= published.month
          ? -1
          : /next/i.test(which) && monthOf <= published.month
            ? 1
            : 0);
      return { value: `${year}-${pad(monthOf)}`, type: "DATE", basis: "publication" };
    },
  },
  {
    first: ["this", "last"],
    pattern: pattern(`(this|last) (morning|afternoon|evening)`),
    read: ([, which = "", part], { published }) =>
      dayReading(published && addDays(published, shiftOf(which)), part, "publication"),
  },
  {
    first: ["that", "the"],
    pattern: pattern(
      `(?:that|the (same|previous|following|next|preceding)) (day|night|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|autumn)`,
    ),
    read: ([, which, unit = ""], { reference, eventDay, referenceYear, published }) => {
      if (unit.toLowerCase() === "year" && referenceYear !== null)
        return { value: String(referenceYear + shiftOf(which ?? "")), type: "DATE", basis: "text" };
      const from = reference ?? eventDay ?? published;
      const shift = which ? shiftOf(which.replace("preceding", "previous")) : 0;
      if (dayParts[unit.toLowerCase()]) return dayReading(from && addDays(from, shift), unit, "text");
      if (seasons[unit.toLowerCase()])
        return { value: `${from?.year ?? "XXXX"}-${seasons[unit.toLowerCase()]}`, type: "DATE", basis: "text" };
      return shifted(unit, shift, from, "text");
    },
  },
  {
    first: ["early", "late", "mid", "the", "mid-"],
    pattern: pattern(
      `(?:the )?(?:early|late|mid)(?: |-)?(?:in )?(?:the )?(${month} ${year}|${month}|${year}|${season}(?: of)? ${year}|(?:1\\d|20)\\d0s)`,
    ),
    read: ([, rest = ""], context) => partReading(rest, context),
  },
  {
    first: ["the", "first", "second", "third", "fourth", "last"],
    pattern: pattern(
      `(?:the )?(first|second|third|fourth|last|final)[ -](quarter|half)(?: of (${year}|this year|last year|next year|the year))?`,
    ),
    read: ([, which = "", unit = "", rest], { published, past }) => {
      const last = /last|final/i.test(which);
      const ordinal = last ? (unit === "half" ? 2 : 4) : (ordinals[which.toLowerCase()] ?? 1);
      // `homes sold in the fourth quarter`, told in March: the one that is over.
      const over = !rest && past && published && published.month <= (unit === "half" ? 6 : 3) * (ordinal - 1);
      const inYear =
        rest && /^\d/.test(rest)
          ? rest
          : published
            ? String(published.year - Number(over) + shiftOf(rest ?? ""))
            : "XXXX";
      return {
        value: `${inYear}-${unit.toLowerCase() === "half" ? "H" : "Q"}${ordinal}`,
        type: "DATE",
        basis: rest && /^\d/.test(rest) ? "absolute" : "publication",
      };
    },
  },
  {
    first: ["the"],
    pattern: pattern(
      `the (?:very )?(?:end|beginning|start|middle|close|turn|rest|remainder) of (?:the (?:(?:financial|fiscal|calendar|school|academic|tax) )?(day|year|month|quarter|week|century|decade|season)|(last|this|next) (year|month|week)|(${month}(?: ${year})?|${year}))`,
    ),
    read: ([, plain, which = "", unit, rest], context) =>
      rest
        ? partReading(rest, context)
        : shifted(unit ?? plain ?? "year", shiftOf(which), context.published, "publication"),
  },
];

/** `to end the day`, `for the week`: the day, week or month an account is of. */
export const wholeRules: DateRule[] = [
  {
    first: ["the"],
    pattern: pattern("the (day|week|weekend|month|quarter|year)"),
    read: ([, unit = ""], { reference, published, past }) => {
      // `over the weekend`, told of the past on a weekday: the one that is over.
      const over = unit === "weekend" && past && !reference && published && weekday(published) < 6;
      return shifted(unit, over ? -1 : 0, reference ?? published, reference ? "text" : "publication");
    },
  },
];

/** `in the autumn`: the one nearest to the publication date that fits the tense. */
export const seasonRule: DateRule = {
  first: ["the"],
  pattern: pattern(`the (${season})`),
  read: ([, name = ""], { published, future }) => {
    const code = seasons[name.toLowerCase()] ?? "XX";
    if (!published) return { value: `XXXX-${code}`, type: "DATE", basis: "absolute" };
    const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
    const begun = published.month >= begins;
    const year = published.year + (future ? Number(begun && published.month >= begins + 2) : -Number(!begun));
    return { value: `${year}-${code}`, type: "DATE", basis: "year" };
  },
};

function weekdayReading(
  which: string | undefined,
  name: string,
  part: string | undefined,
  { published, reference, future }: DateContext,
): DateReading {
  const from = published ?? reference;
  if (!from)
    return {
      value: `XXXX-WXX-${weekdays[name.toLowerCase().replace(".", "")] ?? "X"}${part ? `T${dayParts[part.toLowerCase()]}` : ""}`,
      type: part ? "TIME" : "DATE",
      basis: "publication",
    };
  const ahead = which && /next/i.test(which) ? true : which && /last/i.test(which) ? false : future;
  const day = nearWeekday(
    name,
    which && /last/i.test(which) ? addDays(from, -1) : which && /next/i.test(which) ? addDays(from, 1) : from,
    ahead,
  );
  return dayReading(day, part, published ? "publication" : "text");
}

function seasonReading(which: string, name: string, published: Day | null): DateReading {
  const code = seasons[name.toLowerCase()] ?? "XX";
  if (!published) return { value: `XXXX-${code}`, type: "DATE", basis: "publication" };
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
  const year =
    published.year +
    (/last/i.test(which) && published.month < begins + 3
      ? -1
      : /next/i.test(which) && published.month >= begins
        ? 1
        : 0);
  return { value: `${year}-${code}`, type: "DATE", basis: "publication" };
}

function partReading(rest: string, context: DateContext): DateReading {
  const { published } = context;
  const inYear = /(?:1[0-9]|20)\d\d/.exec(rest)?.[0];
  if (/0s$/.test(rest)) return { value: `${rest.slice(0, 3)}X`, type: "DATE", basis: "absolute" };
  const seasonName = /spring|summer|autumn|fall|winter/i.exec(rest)?.[0];
  if (seasonName && inYear)
    return { value: `${inYear}-${seasons[seasonName.toLowerCase()]}`, type: "DATE", basis: "absolute" };
  const monthOf = monthNumber(rest.split(" ")[0] ?? "");
  if (!monthOf) return { value: inYear ?? rest, type: "DATE", basis: "absolute" };
  const near = published ? yearOfMonth(monthOf, published, context) : "XXXX";
  return {
    value: `${inYear ?? near}-${pad(monthOf)}`,
    type: "DATE",
    basis: inYear || !published ? "absolute" : "year",
  };
}
