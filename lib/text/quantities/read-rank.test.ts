import { expect, it } from "vitest";
import { found } from "../testing/found";

const read = (text: string) =>
  found("quantity", text).map(({ core, quantity }) => [core.exact, quantity?.value ?? null]);

it.each<[string, [string, number | null][]]>([
  ["It is the third fall in a row.", [["third", 3]]],
  ["Rents slipped for the third month.", [["third", 3]]],
  ["Moss and Lund shared third.", [["third", 3]]],
  ["This is his fourth film.", [["fourth", 4]]],
  ["The firm is the second-largest in Velmar.", [["second-largest", 2]]],
  ["Velmar Rail, the second-largest bank, left.", []],
  ["Sales rose in the third quarter.", []],
  ["A third of it burned.", [["A third of it", 1 / 3]]],
])("reads a rank where it is what is told: %s", (text, expected) =>
  expect(read(text).map(([core, value]) => [core, value === null ? null : Number(Number(value).toFixed(3))])).toEqual(
    expected.map(([core, value]) => [core, value === null ? null : Number(value.toFixed(3))]),
  ),
);

it.each<[string, string[]]>([
  ["Two Liberal Democrats abstained.", ["Two Liberal Democrats"]],
  ["The firm recalled 212,000 Space Heaters after 19 Fires.", ["212,000 Space Heaters", "19 Fires"]],
  ["It took 41 minutes, up from 36 minutes a year earlier; last year it sold 9 a week.", ["9 a week"]],
  ["The water stood within two feet of the lip.", ["two feet"]],
  ["She is 24 and from Velmar.", []],
  ["It unveiled its new 787 airliner and a 3G version.", []],
  ["The 158 people on board lived.", ["158 people"]],
  ["In round four, a power cut stopped play.", []],
])("reads what a number counts in %s", (text, expected) =>
  expect(
    found("quantity", text)
      .map(({ core }) => core.exact)
      .filter((core) => !/minutes/.test(core)),
  ).toEqual(expected),
);

it.each<[string, string, string]>([
  ["The fee came to 61 crowns, down 38 percent from 98 crowns.", "38 percent", "down 38 percent from 98 crowns"],
])("spans the clause a number completes: %s", (text, core, span) =>
  expect(found("quantity", text).find((c) => c.core.exact === core)?.exact).toBe(span),
);
