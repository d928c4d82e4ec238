import { timeUnits } from "../lexicon/time-words";
import { parseNumber } from "../tokens/numbers";
import { addDays, addMonths, type Day, isoDay, isoMonth } from "./calendar";
import { countedFrom } from "./counted-from";
import { type DateContext, type DateReading, type DateRule, pattern } from "./date-rule";
import { approximator, count, unit, vague, weekdayName } from "./pieces";

const unitCode = (word: string) => timeUnits[word.toLowerCase().replace(/s$/, "")] ?? "D";

/** An ISO 8601 duration; a decade, a century and a fortnight in years and weeks. */
export function duration(amount: number | null, word: string): string {
  const code = unitCode(word);
  const factor = { E: 10, C: 100, L: 1000 }[code] ?? (/^fortnight/i.test(word) ? 2 : 1);
  const letter = { E: "Y", C: "Y", L: "Y" }[code] ?? code;
  const n = amount === null ? "X" : String(amount * factor);
  return letter.startsWith("T") ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
}

/** A day so many units away, as exact as the unit is. */
function away(from: Day | null, amount: number | null, word: string, basis: DateReading["basis"]): DateReading {
  const code = unitCode(word);
  const date = (value: string, day?: Day): DateReading => ({ value, type: "DATE", basis, ...(day ? { day } : {}) });
  if (!from || amount === null)
    return date(code === "Y" || code === "E" || code === "C" ? "XXXX" : code === "M" ? "XXXX-XX" : "XXXX-XX-XX");
  const n = Math.trunc(amount);
  if (Math.abs(n) > 4000) return date("XXXX");
  if (code === "D") return date(isoDay(addDays(from, n)), addDays(from, n));
  if (code === "W") {
    const day = addDays(from, 7 * n * (/^fortnight/i.test(word) ? 2 : 1));
    return date(isoDay(day), day);
  }
  if (code === "M") return date(isoMonth(addMonths(from, n)));
  if (code === "Q") return date(isoMonth(addMonths(from, 3 * n)));
  if (code.startsWith("T")) return { value: isoDay(from), type: "TIME", basis };
  return date(String(from.year + n * ({ E: 10, C: 100 }[code] ?? 1)));
}

const amountOf = (words: string | undefined) =>
  words === undefined ? null : parseNumber(words.replace(/^(?:an?)$/i, "one"));
const some = `(?:(${count})|(an?)|${vague})`;
const lead = `(?:${approximator} )?`;

/** Lengths of time, and days told by their distance: `two hours`, `three weeks ago`, `days after`, `a 27-year contract`. */
export const spanRules: DateRule[] = [
  {
    first: ["approximate"],
    pattern: pattern(`${approximator} an? (${unit})`),
    read: ([, word = ""]) => ({ value: duration(1, word), type: "DURATION", basis: "absolute" }),
  },
  {
    first: ["number", "a", "vague", "approximate", "unit"],
    pattern: pattern(
      `${lead}(?:${some} )?(?:(?:short|long|full|whole|more) )?(${unit}) (ago|earlier|later|before|after|since|prior|beforehand|afterwards?|from now|hence)`,
    ),
    read: ([, number, article, word = "", direction = ""], context) => {
      const amount = amountOf(number ?? article);
      return distanceReading(amount, word, direction.toLowerCase(), context);
    },
  },
  {
    first: ["a", "number"],
    pattern: pattern(`(an?|${count})(?: (years?))? and a half(?: (years?|decades?))? ago`),
    read: ([, number = "", before, after], { published }) => {
      const unitWord = before ?? after;
      const amount = amountOf(number);
      if (!unitWord || amount === null) return null;
      const months = (amount + 0.5) * (/^decade/.test(unitWord) ? 120 : 12);
      const value = published ? isoMonth(addMonths(published, -months)) : "XXXX-XX";
      return { value, type: "DATE", basis: "publication" };
    },
  },
  {
    first: ["the", "a", "last", "past", "half", "quarter", "half-century", "quarter-century"],
    pattern: pattern("(?:the )?(?:(?:last|past|next) )?(?:an? )?(half|quarter)(?:[- ]| of a | a )(century|decade)"),
    read: ([, part, whole]) => ({
      value: `P${(whole === "century" ? 100 : 10) / (part === "half" ? 2 : 4)}Y`,
      type: "DURATION",
      basis: "absolute",
    }),
  },
  {
    first: ["number", "a", "vague"],
    pattern: pattern(`${some} (${unit}) from (${weekdayName}|today|now)`),
    read: ([, number, article, word = ""], { published }) =>
      away(published, amountOf(number ?? article), word, "publication"),
  },
  {
    first: ["number", "approximate", "vague"],
    pattern: pattern(`${lead}(${count})(?: to | or |(?<=\\d)[-–](?=\\d))(${count}) (${unit})`),
    read: ([, from = "", to, word = ""]) =>
      // `the 2023-24 season`: two years, and no length.
      /^(?:1\d|20)\d\d$/.test(from)
        ? null
        : {
            value: duration(amountOf(to), word),
            type: "DURATION",
            basis: "absolute",
            why: `The longer end of “${from} to ${to}”.`,
          },
  },
  {
    first: ["number", "approximate", "a"],
    pattern: pattern(`${lead}(${count}|an?) years?,? and (${count}|an?) months?`),
    read: ([, years, rest]) => ({
      value: `P${amountOf(years) ?? "X"}Y${amountOf(rest) ?? "X"}M`,
      type: "DURATION",
      basis: "absolute",
    }),
  },
  {
    first: ["number", "approximate", "vague", "a"],
    pattern: pattern(
      `${lead}(?:(${count})|(half an?|an?) |${vague})(?:(?:-| )?(?:and a half|more|full|straight|consecutive|long|further|additional|whole|successive|trading|working|business|calendar))?(?: |-)?(${unit})(?!-old)(?: (?:and a half))?`,
    ),
    read: ([words, number, half, word = ""]) => {
      if (!number && /^an?$/i.test(half ?? "")) return null;
      // `three-quarters` of something.
      if (/^\S+-quarters$/.test(words)) return null;
      const amount = /^half/i.test(half ?? "") ? 0.5 : amountOf(number);
      return {
        value: duration(amount === null ? null : amount + (/and a half/i.test(words) ? 0.5 : 0), word),
        type: "DURATION",
        basis: "absolute",
      };
    },
  },
  {
    first: ["the", "last", "past", "next", "this"],
    pattern: pattern(
      `(?:the |this )?(?:past|last|next|first|final|coming|previous|following|opening) (?:(${count})|${vague}) (?:(?:trading|working|business|full|consecutive) )?(${unit})`,
    ),
    read: ([, number, word = ""]) => ({ value: duration(amountOf(number), word), type: "DURATION", basis: "absolute" }),
  },
  {
    first: ["the", "past", "recent", "last"],
    pattern: pattern(`(?:the )?(?:past|last|recent|coming|previous) (days|weeks|months|years|decades|hours|centuries)`),
    read: ([words, word = ""]) =>
      /recent/.test(words)
        ? { value: "PAST_REF", type: "DATE", basis: "absolute" }
        : { value: duration(null, word), type: "DURATION", basis: "absolute" },
  },
  {
    first: ["unit"],
    pattern: pattern("(seconds|minutes|hours|days|weeks|months|years|decades|centuries)"),
    read: ([, word = ""]) => ({ value: duration(null, word), type: "DURATION", basis: "absolute" }),
  },
];

function distanceReading(amount: number | null, word: string, direction: string, context: DateContext): DateReading {
  if (direction === "ago") return away(context.published, amount === null ? null : -amount, word, "publication");
  if (direction === "from now" || direction === "hence") return away(context.published, amount, word, "publication");
  const distance = { amount, unit: word, back: /^(?:earlier|before|prior|beforehand)/.test(direction) };
  // What follows `after` is dated by itself or not at all.
  if (/^(?:after|before|since)$/.test(direction)) return { ...countedFrom(null, distance), distance };
  return countedFrom(context.last, distance);
}
