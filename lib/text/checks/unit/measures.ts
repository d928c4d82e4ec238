import type { Extent } from "../../span";
import { firstWord, literals } from "../shape/literals";
import type { Hedge } from "../shape/mark";
import type { Reading, ReadSentence } from "../shape/reading";

/** What a number can be measured in: `size` in the first unit of its sort, after adding `zero`; `like` are other units of its name. */
export type Unit = { name: string; size: number; zero: number; like: Unit[] };
export type Measure = Extent & { sort: string; value: number; step: number; hedge: Hedge; unit: Unit };

const unit = (name: string, size: number, zero = 0, like: Unit[] = []): Unit => ({ name, size, zero, like });

const sorts: Readonly<Record<string, readonly [pattern: string, unit: Unit][]>> = {
  area: [
    ["(?:square kilomet(?:re|er)s?|sq\\.? ?km|km²|km2)", unit("square kilometres", 1e6)],
    ["(?:square miles?|sq\\.? ?mi(?:les?)?)", unit("square miles", 2_589_988)],
    ["(?:square met(?:re|er)s?|sq\\.? ?m|m²|m2|sqm)", unit("square metres", 1)],
    ["(?:square f(?:ee|oo)t|sq\\.? ?ft)", unit("square feet", 0.092903)],
    ["(?:square yards?)", unit("square yards", 0.836127)],
    ["(?:hectares?|ha)", unit("hectares", 1e4)],
    ["acres?", unit("acres", 4046.86)],
  ],
  volume: [
    ["(?:cubic met(?:re|er)s?|m³|m3)", unit("cubic metres", 1000)],
    ["(?:cubic f(?:ee|oo)t|cu ?ft)", unit("cubic feet", 28.3168)],
    ["(?:cubic yards?)", unit("cubic yards", 764.555)],
    ["(?:hectolit(?:re|er)s?|hl)", unit("hectolitres", 100)],
    ["(?:millilit(?:re|er)s?|ml)", unit("millilitres", 0.001)],
    ["(?:centilit(?:re|er)s?|cl)", unit("centilitres", 0.01)],
    ["(?:lit(?:re|er)s?|l)", unit("litres", 1)],
    ["(?:u\\.?s\\.? gallons?|american gallons?)", unit("US gallons", 3.78541)],
    ["(?:imperial gallons?|uk gallons?|british gallons?)", unit("imperial gallons", 4.54609)],
    ["(?:gallons?|gal)", unit("gallons", 3.78541, 0, [unit("gallons", 4.54609)])],
    ["(?:pints?)", unit("pints", 0.568261, 0, [unit("pints", 0.473176)])],
    ["(?:fluid ounces?|fl\\.? ?oz)", unit("fluid ounces", 0.0295735, 0, [unit("fluid ounces", 0.0284131)])],
    ["barrels?", unit("barrels", 158.987)],
  ],
  speed: [
    ["(?:kilomet(?:re|er)s? (?:per|an) hour|km\\/h|kmh|kph|kmph|km an hour|km per hour)", unit("km/h", 1)],
    ["(?:miles? (?:per|an) hour|mph)", unit("mph", 1.609344)],
    ["(?:met(?:re|er)s? (?:per|a) second|m\\/s)", unit("m/s", 3.6)],
    ["(?:f(?:ee|oo)t (?:per|a) second|ft\\/s)", unit("feet per second", 1.09728)],
    ["(?:knots?|kn)", unit("knots", 1.852)],
  ],
  length: [
    ["(?:kilomet(?:re|er)s?|kms?)", unit("kilometres", 1000)],
    ["(?:nautical miles?|sea miles?|nm|nmi)", unit("nautical miles", 1852)],
    ["(?:miles?|mi)", unit("miles", 1609.344)],
    ["(?:centimet(?:re|er)s?|cm)", unit("centimetres", 0.01)],
    ["(?:millimet(?:re|er)s?|mm)", unit("millimetres", 0.001)],
    ["(?:met(?:re|er)s?|m)", unit("metres", 1)],
    ["(?:f(?:ee|oo)t|ft)", unit("feet", 0.3048)],
    ["(?:inch(?:es)?|in)", unit("inches", 0.0254)],
    ["(?:yards?|yds?)", unit("yards", 0.9144)],
    ["fathoms?", unit("fathoms", 1.8288)],
  ],
  mass: [
    ["(?:kilogram(?:me)?s?|kilos?|kgs?)", unit("kilograms", 1)],
    ["(?:milligram(?:me)?s?|mg)", unit("milligrams", 1e-6)],
    ["(?:gram(?:me)?s?|g)", unit("grams", 0.001)],
    ["(?:short tons?|u\\.?s\\.? tons?|american tons?)", unit("short tons", 907.185)],
    ["(?:long tons?|imperial tons?)", unit("long tons", 1016.047)],
    ["(?:metric ton(?:ne)?s?|tonnes?)", unit("tonnes", 1000)],
    ["(?:tons?)", unit("tons", 907.185, 0, [unit("tons", 1016.047), unit("tons", 1000)])],
    ["(?:pounds?|lbs?)", unit("pounds", 0.45359237)],
    ["(?:ounces?|oz)", unit("ounces", 0.0283495, 0, [unit("ounces", 0.0311035)])],
    ["(?:stone)", unit("stone", 6.35029)],
    ["(?:hundredweight|cwt)", unit("hundredweight", 50.8023, 0, [unit("hundredweight", 45.3592)])],
  ],
  temperature: [
    ["(?:degrees? (?:celsius|centigrade)|° ?c|degrees? c|c|celsius)", unit("°C", 1.8, 273.15)],
    ["(?:degrees? fahrenheit|° ?f|degrees? f|f|fahrenheit)", unit("°F", 1, 459.67)],
    ["(?:kelvin)", unit("kelvin", 1.8, 0)],
  ],
  pressure: [
    ["(?:millibars?|mbar|hectopascals?|hpa)", unit("hectopascals", 100)],
    ["(?:kilopascals?|kpa)", unit("kilopascals", 1000)],
    ["(?:bars?)", unit("bar", 1e5)],
    ["(?:psi|pounds? per square inch)", unit("psi", 6894.76)],
    ["(?:atmospheres?|atm)", unit("atmospheres", 101_325)],
  ],
  time: [
    ["(?:seconds?|secs?)", unit("seconds", 1)],
    ["(?:minutes?|mins?)", unit("minutes", 60)],
    ["(?:hours?|hrs?)", unit("hours", 3600)],
    ["(?:days?)", unit("days", 86_400)],
    ["(?:weeks?)", unit("weeks", 604_800)],
    ["(?:fortnights?)", unit("fortnights", 1_209_600)],
  ],
};

const table = Object.entries(sorts).flatMap(([sort, list]) => list.map(([pattern, of]) => ({ sort, of, pattern })));
const behind = new RegExp(
  `^[ -]?(?:${table.map(({ pattern }, i) => `(?<u${i}>${pattern})`).join("|")})(?![a-z0-9²³/])(?! (?:per|an?) )`,
);

/** The letters that a unit's name begins with. */
const heads = new Set(table.flatMap(({ pattern }) => literals(pattern).map(firstWord)));

/** The measures of a sentence in their order; feet with inches and stone with pounds are one. */
export function measures(reading: Reading, sentence: ReadSentence): Measure[] {
  const found: Measure[] = [];
  for (const mark of sentence.marks) {
    if (mark.sort !== "N" || mark.money) continue;
    const [, word = ""] = /^[ -]?(\p{L}*)/u.exec(reading.shape.slice(mark.end, mark.end + 32)) ?? [];
    if (!heads.has(word)) continue;
    const match = behind.exec(reading.shape.slice(mark.end, mark.end + 32));
    const at = match?.groups ? table.findIndex((_, i) => match.groups?.[`u${i}`] !== undefined) : -1;
    const row = table[at];
    if (!match || !row) continue;
    const measure = { start: mark.start, end: mark.end + match[0].length, sort: row.sort, unit: row.of };
    const last = found.at(-1);
    const parted =
      last && /^(?:,? and |,? )$/.test(reading.shape.slice(last.end, mark.start)) && last.unit.size > row.of.size;
    if (
      last &&
      parted &&
      last.sort === row.sort &&
      mark.value * row.of.size < last.unit.size &&
      compound.has(`${last.unit.name} ${row.of.name}`)
    ) {
      last.value += (mark.value * row.of.size) / last.unit.size;
      last.step = (mark.step * row.of.size) / last.unit.size;
      last.end = measure.end;
    } else found.push({ ...measure, value: mark.value, step: mark.step, hedge: mark.hedge });
  }
  return found;
}

const compound = new Set([
  "feet inches",
  "stone pounds",
  "pounds ounces",
  "hours minutes",
  "minutes seconds",
  "days hours",
  "weeks days",
  "kilograms grams",
  "metres centimetres",
]);
