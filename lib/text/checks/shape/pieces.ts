import { magnitudes, ordinals, smallNumbers } from "../../lexicon/number-words";
import { months } from "../../lexicon/time-words";
import { digits, fractionWords } from "../../tokens/numbers";

/** Pieces of the one pattern that finds every mark, for text in lower case with plain spaces. */
const small = Object.keys(smallNumbers)
  .sort((a, b) => b.length - a.length)
  .join("|");
const tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const below = "(?:one|two|three|four|five|six|seven|eight|nine)";
const spoken = `(?:${tens}[- ]${below}\\b|(?:${small}))`;
const size = "(?:hundred|thousand|million|billion|trillion|dozen)";
const bigSize = "(?:hundred|thousand|million|billion|trillion|bn|mn|tn)";
export const inWords = `(?:(?:half )?an? ${size}(?: and a half)?|${spoken}(?: and a half)?(?: ${size}\\b(?:,? (?:and )?${spoken})?){0,3}|half a (?:dozen|million|billion))\\b(?!-(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?))`;
const spaced = "\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d)";
const inFigures = `(?:[$£€¥] ?)?[−-]?(?:${spaced}|${digits})(?: ?${bigSize}\\b)?`;
export const number = `(?:${inFigures}|${inWords})`;
export const percent = `${number}[- ]?(?:%|per ?cent\\b(?! points?)|percent\\b(?! points?))`;
export const points = `(?:${number}|half a|an?)[- ](?:per ?cent|percentage)(?:age)?[- ]points?\\b`;
const few = "(?:two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|100)";
export const ratio = `(?:one|1|${few}) (?:in|out of)(?: every)? ${few}(?![\\d,.-]\\d|\\d| [a-z]*(?:years?|months?|days?|weeks?|hours?|minutes?)\\b)\\b`;
export const fraction = `(?:${ratio}|${fractionWords})\\b(?![- ](?:hours?|time|past|brothers?|sisters?|final|years?|day|marathon|moon|mast|hearted|an hour|a dozen|a million|a billion|a century|a decade)\\b)`;
export const ordinalWord = `(?:${tens}-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${Object.keys(
  ordinals,
)
  .sort((a, b) => b.length - a.length)
  .join("|")}|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)`;
export const ordinal = `(?:\\d{1,4}(?:st|nd|rd|th)|${ordinalWord})\\b`;
const monthNames = Object.keys(months).sort((a, b) => b.length - a.length);
const longMonths = monthNames.filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name));
const shortMonths = monthNames.filter((name) => !longMonths.includes(name));
const monthName = `(?:(?:${longMonths.join("|")})\\b|(?:${shortMonths.join("|")})\\b\\.?)`;
const year = "(?:1\\d|20)\\d\\d(?![\\d]|[,.]\\d|s\\b)";
const dayOf = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
export const dayFirst = `(${dayOf})(?: of)? (${monthName})(?:,? (${year}))?`;
export const monthFirst = `(${monthName}) (${dayOf})\\b(?!:|[,.]\\d|[ -](?:per ?cent|million)|%)(?:,? (${year}))?`;
export const iso = "(\\d{4})-(\\d\\d)-(\\d\\d)\\b";
export const dotted = "(\\d{1,2})\\.(\\d{1,2})\\.((?:1\\d|20)\\d\\d)\\b";
export const monthOf = `(${monthName})(?:(?: of)?,? (${year}))?`;
export const aYear = `(${year})\\b`;
export const weekdayName =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\\b(?=[.,] )\\.?";
export const clock =
  "(?:(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?![:.]?\\d)(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?|noon\\b|midnight\\b)";

export const sizeOf = (word: string): number => magnitudes[word] ?? 1;
