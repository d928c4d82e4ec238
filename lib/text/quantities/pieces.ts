import { approximator } from "../dates/pieces";
import { currencyNames, currencySigns, looseSigns } from "../lexicon/currencies";
import { units } from "../lexicon/units";
import { digits, fractionWords } from "../tokens/numbers";

const anyOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.²³]/g, "\\$&"))
    .join("|");
const small =
  "(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?)(?![a-z\u00df-\u024f])";
const magnitude =
  "(?:hundred|thousand|million|billion|trillion|lakh crore|lakh|crore|dozen|(?:bn|mn|mln|m|tn|trn|k)(?![a-z]))";
/** Numbers of which only the size is told. */
export const sizes =
  "(?:(?:tens|hundreds|thousands|millions|billions) of )?(?:dozens|scores|tens|hundreds|thousands|lakhs|crores|millions|billions|trillions)";

/** A sign before a sum; `N` and `R` only where the sum that follows is one that no name or size of a thing is. */
const money = `(?:(?:${anyOf(Object.keys(currencySigns))})\\s?|${Object.keys(looseSigns)
  .filter((sign) => sign === "rs")
  .map((sign) => `${sign}\\.? ?`)
  .join("|")}|[nr](?=[\\d.]+ ?(?:million|billion|trillion|bn|m\\b)|\\d{1,3},\\d{3}))`;
const sign = "(?:minus |plus |[-+])";
const worded = `(?:(?:${small}|an?|several|a few|a couple of)(?:[- ]${magnitude})+(?:,? and ${small}| ${small})?|${small})`;
const figures = `${digits}(?:[- ]?${magnitude})*`;
const one = `(?:${sign}?${money}?${figures}|${sign}?${worded})`;
/** `half a million`, `ten and a half million`, `one and one-half`. */
const mixed = `(?:(?:half|${fractionWords} of) an? (?=${magnitude})${magnitude}|(?:${money})?(?:${digits}|${small}|an?)(?: ${magnitude})? and ${fractionWords}(?: ${magnitude})?)`;

export const percent = "(?:%|per ?cent\\b|percent\\b)";
const names = anyOf(Object.keys(currencyNames).filter((name) => /^[a-z ]+$/.test(name)));
const measured = anyOf(Object.keys(units).filter((name) => /[^a-z]/.test(name) || name.length > 1));
/** What a number is measured in: a share, a currency, a measure; one letter, or a short form, only right behind its number. */
export const unitWords = `(?:an? (?=percentage|per ?cent))?(?:percentage points?|basis points?|degrees? (?:celsius|fahrenheit)|${percent}|(?:${names})s?(?![a-z])|[€]|(?:kč|zł)(?![a-z])|(?:${measured})s?(?![a-z0-9²³])|(?<=\\d ?)(?:[cfp](?![a-z.])|g(?![a-z])))`;

const joint = "\\s?(?:-|–|—|to|or)\\s?";
const size = `(?:[- ]?(?:${percent}))?`;
/** Two ends of one amount, each with its own sign or unit; and two numbers that share a unit. */
const ownEnds = `${one}(?:${joint}|[- ]?${percent}${joint}(?=[^a-z]{1,12}(?:%|per ?cent)))${one}`;
const inWhole = `(?: (?:votes?|goals?|seats|games|sets)) to ${one}`;
/** `one in 40 million`, `three in five`, but not `two in 2020`, `three in ten days`. */
const odds = `(?:${small}|\\d{1,3}) (?:[a-z]{3,16} )?(?:in|out of)(?: every)? (?!(?:19|20)\\d\\d\\b)(?:${figures}|${small})\\b(?! (?:seconds|minutes|hours|days|weeks|months|years|miles|games|matches|attempts|places|cities|countries|states))`;
const ofWhole = `${one} (?:out )?of (?:the |its |their |some |about |our |his |her )?(?:[a-z\u00df-\u024f]{2,20}['’]s )?${one}`;
const multiple = "(?:double|twice|triple|treble|quadruple|half)(?= (?:the|its|their|that|as|what)\\b)";
const loose = `(?:${sizes}(?![a-z])|${multiple}|twice(?! (?:as|the|an?|per|its|their|what)\\b)|(?:third|quarter|fifth|tenth)(?![a-z]))`;
const about = `(?:(?:an estimated |a record |a total of |a hair )?(?:${approximator}|around|some|nearly|closer? to|nearer|in excess of|upwards of|an estimated|well over|as many as|as much as|no more than|no fewer than|no less than|give or take)\\s)?`;

const shape = (several: string) => new RegExp(`(${about})(${several})(?:[ -]?(${unitWords}))?`, "y");
const single = `${mixed}|${fractionWords}(?![a-z])|${one}|${loose}`;

const before = `${odds}|between ${one}${size} and ${one}|${one}${inWhole}|${mixed}`;
/**
 * An amount with its approximator (1), itself (2) and its unit (3), for text in lower case with plain spaces. `ranged` takes two
 * ends for one amount; `shared` only where they share one unit, as behind a verb of change (`fell £2 to £3`); `plain` none, as
 * behind `from`.
 */
export const ranged = shape(`${before}|${ownEnds}|${ofWhole}|${single}`);
export const shared = shape(
  `${before}|${one}\\s?(?:-|–|—|\\bor\\b)\\s?${one}|${one}${joint}(?:${figures}|${worded})|${ofWhole}|${single}`,
);
export const plain = shape(`${before}|${ofWhole}|${single}`);
/** `6ft 2in`. */
export const feetAndInches =
  /(\d+) ?(?:ft|feet|foot|['’′]) ?(\d{1,2})(?: ?(?:in|inches|inch|["”″])(?![a-z])|(?![a-z\d]))/y;
