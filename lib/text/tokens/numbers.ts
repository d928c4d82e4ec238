import { magnitudes, smallNumbers } from "../lexicon/number-words";
import { table } from "../lexicon/table";

const group = (separator: string) => `\\d{1,3}(?:${separator}\\d{3})+`;
const vulgar = "½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞";

/**
 * A number in digits, for text in lower case with plain spaces: grouped by commas, the Indian way (`12,34,567`), by spaces, by
 * apostrophes or by two stops or more; with a fraction (`7½`, `5 1/2`); or plain. The longest forms first.
 */
export const digits = `(?:${[
  "\\d{1,2}(?:,\\d\\d)+,\\d{3}(?:\\.\\d+)?",
  `${group(",")}(?:\\.\\d+)?`,
  `${group(" ")}(?:[.,]\\d{1,2})?(?![\\d./])`,
  `${group("['’]")}(?:\\.\\d+)?`,
  "\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?",
  `\\d* ?[${vulgar}]`,
  "\\d+ \\d/\\d{1,2}(?![\\d/])",
  "\\d/\\d{1,2}(?![\\d/])",
  "\\d+,\\d{1,2}(?= ?(?:%|€|per ?cent|million|billion|bn\\b|euros?\\b|km\\b|kg\\b))",
  "\\d+(?:,\\d{3})*(?:\\.\\d+)?",
].join("|")})`;
const inDigits = new RegExp(`^(\\d+,\\d{1,2}|${digits})(?=[- ]|$)[- ]?(.*)$`);
const allDigits = new RegExp(`^${digits}$`);

const vulgarValues: Readonly<Record<string, number>> = table({
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
});
/** Into how many parts: `third`. */
export const denominators = table<number>({
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
});

/** What parts a whole: `half`, `third`. */
export const fractionParts: readonly string[] = Object.keys(denominators);

/** A fraction in words: `half`, `a third`, `two-thirds`. */
export const fractionWords = `(?:half|(?:an? |one[- ])(?:${Object.keys(denominators).join("|")})|(?:two|three|four|five|six|seven|eight|nine)[- ](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|twentieths|hundredths))`;
const aFraction = new RegExp(`^${fractionWords}$`);
const size = `(?:${Object.keys(magnitudes).join("|")})`;
const ofSize = new RegExp(`^(${fractionWords})(?: of)? an? (${size})$`);
const mixed = new RegExp(`^(.+?) and (${fractionWords})(?: (${size}))?$`);

/** As many digits as a share can be told to: a third is 0.333. */
export const short = (value: number) => Number(value.toPrecision(3));

/**
 * Reads `1,200`, `1 250 000`, `7½`, `3.5 million`, `forty-two`, `two hundred and six`, `a dozen`, `two-thirds`, `half a
 * million`, `ten and a half million`; null for what is no number.
 */
export function parseNumber(words: string): number | null {
  const plain = words.toLowerCase().trim();
  if (aFraction.test(plain)) return parseFraction(plain);
  const sized = ofSize.exec(plain);
  if (sized) return tidy(parseFraction(sized[1] ?? "", true) * (magnitudes[sized[2] ?? ""] ?? 1));
  const both = mixed.exec(plain);
  if (both) return parseMixed(both[1] ?? "", both[2] ?? "", both[3]);
  return parsePlain(plain);
}

/** `ten and a half million`: both times the million; `a million and a half`: half of another million. */
function parseMixed(whole: string, fraction: string, magnitude: string | undefined): number | null {
  const number = parseNumber(whole);
  if (number === null) return null;
  const own = magnitudes[whole.split(" ").at(-1) ?? ""];
  const part = parseFraction(fraction, true);
  return tidy(
    own && !magnitude ? number + part * own : (number + part) * (magnitude ? (magnitudes[magnitude] ?? 1) : 1),
  );
}

function parseFraction(words: string, exact = false): number {
  const [last = "", first] = words.split(/[- ]/).reverse();
  const over = denominators[last] ?? denominators[last.replace(/s$/, "")] ?? 1;
  const value = (smallNumbers[first ?? ""] ?? 1) / over;
  return exact ? value : short(value);
}

function parsePlain(words: string): number | null {
  const [, figures, rest = ""] = inDigits.exec(words) ?? [];
  if (figures && !/^\d+$/.test(figures)) return times(parseDigits(figures), rest);
  const pieces = words.split(/[\s-]+(?:and\s+)?/).filter((part) => part !== "" && part !== "and");
  let [total, current]: [number, number | null] = [0, null];
  for (const part of pieces) {
    const inFigures = allDigits.test(part);
    const number = inFigures ? parseDigits(part) : (smallNumbers[part] ?? articles[part]);
    const magnitude = magnitudeOf(part);
    if (number !== undefined) {
      // `forty eight`, `two hundred and six`, but not `5-7`.
      if (current !== null && (inFigures || !fits(current, number))) return null;
      current = (current ?? 0) + number;
    } else if (magnitude === 100) current = (current ?? 1) * 100;
    else if (magnitude !== undefined) {
      total += (current ?? 1) * magnitude;
      current = null;
    } else return null;
  }
  return pieces.length > 0 ? tidy(total + (current ?? 0)) : null;
}

const articles = table<number>({ a: 1, an: 1 });
/** Whether a number is spoken on from another: units after tens, anything below a hundred after hundreds. */
const fits = (before: number, number: number): boolean =>
  (before % 100 === 0 && before > 0 && number < 100) ||
  (before < 100 && before > 10 && before % 10 === 0 && number < 10);

const magnitudeOf = (word: string): number | undefined =>
  magnitudes[word] ?? (word.endsWith("s") ? magnitudes[word.slice(0, -1)] : undefined);

function times(number: number, rest: string): number | null {
  let value = number;
  for (const word of rest.split(/[\s-]+/).filter((part) => part !== "")) {
    const magnitude = magnitudeOf(word);
    if (magnitude === undefined) return null;
    value *= magnitude;
  }
  return tidy(value);
}

function parseDigits(words: string): number {
  const [over, under] = /(\d)\/(\d+)$/.exec(words)?.slice(1).map(Number) ?? [];
  if (over !== undefined && under) return Number(/^\d+(?= )/.exec(words)?.[0] ?? 0) + over / under;
  const last = vulgarValues[words.at(-1) ?? ""];
  if (last !== undefined) return Number(words.slice(0, -1).trim()) + short(last);
  if (/^\d{1,3}(?:\.\d{3}){2,}/.test(words)) return Number(words.replaceAll(".", "").replace(",", "."));
  if (/^\d+,\d{1,2}$/.test(words)) return Number(words.replace(",", "."));
  return Number(words.replace(/[,\s'’]/g, ""));
}

/** `4.1` times a billion is a hair less than 4,100,000,000. */
const tidy = (sum: number) => (Number.isInteger(sum) ? sum : Number(sum.toPrecision(12)));
