import { approximator } from "../dates/pieces";

const words =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)";
const digits = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const magnitude = "(?:hundred|thousand|million|billion|trillion|bn\\b|mn\\b|m\\b|tn\\b|k\\b|dozen|lakh|crore)";
const plural =
  "(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|tens of millions|hundreds of millions|billions)";
const money = "(?:US\\$|A\\$|C\\$|HK\\$|NZ\\$|[$£€¥₹#])";
export const fraction =
  "(?:(?:a |one[- ])?(?:half|third|quarter|fifth|tenth)|(?:two|three)[- ](?:thirds|quarters|fifths))";

/** One number: digits or words with its magnitude, or a sum of money. Groups: none. */
export const number = `(?:${money}\\s?${digits}(?:[- ]?${magnitude})?|${digits}(?: ?${magnitude})?|(?:${words}|an?|several|a few)(?: ${magnitude})+(?: and ${words}|-${words})?|${words})`;
const multiple = "(?:double|twice|triple|treble|quadruple|half)(?= (?:the|its|their|that|as)\\b)";
export const loose = `(?:${plural}|${multiple}|${fraction})`;
export const about = `(?:(?:an estimated |a record |a total of )?(?:${approximator}|around|some|nearly|close to|in excess of|upwards of|an estimated|well over|as many as|as much as|no more than|no fewer than|no less than)\\s)?`;
