import { approximator } from "../dates/pieces";

const words =
  "(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)";
const digits = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const magnitude = "(?:hundred|thousand|million|billion|trillion|bn\\b|mn\\b|m\\b|tn\\b|k\\b|dozen|lakh|crore)";
const plural =
  "(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|tens of millions|hundreds of millions|billions)";
const money = "(?:us\\$|au\\$|usd\\$?|a\\$|c\\$|hk\\$|nz\\$|[$£€¥₹#])";
const fraction = "(?:(?:a |one[- ])?(?:half|third|quarter|fifth|tenth)|(?:two|three)[- ](?:thirds|quarters|fifths))";

/** One number: digits or words with its magnitude, or a sum of money. Groups: none. */
const number = `(?:${money}\\s?${digits}(?:[- ]?${magnitude})?|${digits}(?: ?${magnitude})?|(?:${words}|an?|several|a few)(?: ${magnitude})+(?: and ${words}|-${words})?|${words})`;
const multiple = "(?:double|twice|triple|treble|quadruple|half)(?= (?:the|its|their|that|as)\\b)";
const loose = `(?:${plural}|${multiple}|twice(?! (?:as|the|an?|per|its|their)\\b)|${fraction})`;
const about = `(?:(?:an estimated |a record |a total of )?(?:${approximator}|around|some|nearly|closer? to|in excess of|upwards of|an estimated|well over|as many as|as much as|no more than|no fewer than|no less than)\\s)?`;

const currency =
  "(?:us |australian |canadian |swiss |hong kong )?(?:dollars?|francs?|euros?|yen|yuan|roubles?|rubles?|rupees?|kronor|kroner|krona|cents?|pesos?)\\b";
const unitWords = `(?:percentage points?|per ?cent|percent|%|basis points?|points?\\b|${currency}|kilomet(?:re|er)s? per hour|miles? per hour|kilomet(?:re|er)s? an hour|miles? an hour|km/h|mph|square (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet)|degrees(?: (?:celsius|fahrenheit))?)`;
const plain = `(?:${digits}(?: ?${magnitude})?|${words}(?! ${magnitude}))`;
/** `between 5 and 9`, `20 to 25`, `16 votes to nine`, `82 of the 158`; `from 3 to 5` is a change, and stays two numbers. */
const onward = [
  `\\s?(?:-|–|to|or)\\s?${plain}`,
  ` (?:votes?|goals?|seats|games|sets) to ${plain}`,
  ` in (?:${words}|\\d+)(?! (?:days?|weeks?|months?|years?|hours?|minutes?|games?|matches))`,
  ` (?:out )?of (?:the |its |their |some |about )?(?:[a-z\u00df-\u024f]{2,20}['’]s )?${plain}`,
].join("|");
/** `one in 40 million`, `three in five`, but not `two in 2020`, `three in ten days`. */
const odds = `${words} in (?:every )?(?!(?:19|20)\\d\\d\\b)(?:${digits}(?: ?${magnitude})?|${words})\\b(?! (?:seconds|minutes|hours|days|weeks|months|years|miles|games|matches|attempts))`;
const several = `${odds}|between ${number}(?: ?(?:%|per ?cent|percent))? and ${number}|${plain}(?:${onward})?`;
/** `two thirds`: before the plain numbers, or `two` alone would do. */
const parts = "(?:two|three|four)[- ](?:thirds|quarters|fifths)";
const sum = `${money}\\s?${digits}(?:[- ]?${magnitude})?`;

/** `$90 million to $110 million`: a range only where nothing rises or falls from the one sum to the other. */
export const moneyRange = new RegExp(`(${about})(${sum}\\s?(?:-|–|to|or)\\s?${sum})()`, "y");

/** A number with its approximator (1), itself (2) and its unit (3); for text in lower case. */
export const quantityShape = new RegExp(
  `(${about})(${parts}|${several}|${number}|${loose})(?:[ -]?(${unitWords}))?`,
  "y",
);
export const approximation =
  /(?:about |around |nearly |almost |some |more than |less than |at least |over |under |up to |fewer than |roughly |approximately |just |only |an estimated |between |from )+/;
