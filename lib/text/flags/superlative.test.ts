import { expect, it } from "vitest";
import { isSuperlative } from "./superlative";

it.each([
  "nobody in the hall was hurt",
  "There was nobody left inside",
  "No private barn has burned since",
  "not one customer has complained",
  "Not a single container was lost",
  "all 61 members walked out",
  "all four of the barns had burned",
  "every heater we sell meets the standard",
  "none of the barns stood",
  "The barn never reopened",
  "Moss is the youngest winner in its history",
  "the steepest fall of any region",
  "its deepest harbour",
  "the fewest for nine years",
  "shares fell most in a decade",
  "the only woman in a class of 212",
  "the first woman to take the title",
  "the country’s first barn",
  "first strike since 1991",
  "It was a record for the hall",
  "the second-largest in the county",
])("is disputed by one counter-example: %s", (words) => {
  expect(isSuperlative(words)).toBe(true);
});

it.each([
  "The inquiry recorded no leaks",
  "one of the oldest barns",
  "some of the world’s tallest towers",
  "The council rejected the first draft",
  "no such letter existed",
  "no decision has been made",
  "Only one of the first 20 games was drawn",
  "the latest request",
  "most of the barns burned",
  "every Tuesday the boat leaves",
  "All week it rained",
  "a record of the talks",
  "the first quarter",
  "Moss told nobody",
])("is not: %s", (words) => {
  expect(isSuperlative(words)).toBe(false);
});
