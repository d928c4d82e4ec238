import { expect, test } from "vitest";
import { agreementOf } from "./agreement";

/** A table of one line a person and one column a unit, `.` where they said nothing, as papers print it; turned into units. */
function unitsOf(table: string): string[][] {
  const people = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const [first = []] = people;
  return first.map((_, unit) => people.flatMap((said) => (said[unit] === "." ? [] : [said[unit] ?? ""])));
}

/** The worked examples of Krippendorff 2011, sections A to C, and the one of Wikipedia's article on alpha. */
test.each([
  ["two people, two values", "0 1 0 0 0 0 0 0 1 0\n1 1 1 0 0 1 0 0 0 0", 10, 0.6, 0.095],
  ["two people, five values", "a a b b d c c c e d d a\nb a b b b c c c e d d d", 12, 0.75, 0.692],
  [
    "four people, values missing",
    `1 2 3 3 2 1 4 1 2 . . .
     1 2 3 3 2 2 4 1 2 5 . 3
     . 3 3 3 2 3 4 2 2 5 1 .
     1 2 3 3 2 4 4 1 2 5 1 .`,
    11,
    null,
    0.743,
  ],
  [
    "three people, values missing",
    `. . . . . 3 4 1 2 1 1 3 3 . 3
     1 . 2 1 3 3 4 3 . . . . . . .
     . . 2 1 3 4 4 . 2 1 1 3 3 . 4`,
    12,
    null,
    0.691,
  ],
])("reproduces the published example of %s", (_, table, units, percent, alpha) => {
  const found = agreementOf(unitsOf(table));
  expect(found.units).toBe(units);
  expect(found.alpha).toBeCloseTo(alpha, 3);
  if (percent !== null) expect(found.percent).toBeCloseTo(percent, 10);
});

test.each([
  ["nothing", [], { units: 0, percent: null, alpha: null }],
  ["what one person alone said", [["sourced"], []], { units: 0, percent: null, alpha: null }],
  [
    "one value all through",
    [
      ["sourced", "sourced"],
      ["sourced", "sourced"],
    ],
    { units: 2, percent: 1, alpha: null },
  ],
  [
    "perfect agreement on two values",
    [
      ["sourced", "sourced"],
      ["disputed", "disputed"],
    ],
    { units: 2, percent: 1, alpha: 1 },
  ],
  [
    "contradiction throughout",
    [
      ["sourced", "disputed"],
      ["disputed", "sourced"],
    ],
    { units: 2, percent: 0, alpha: -0.5 },
  ],
])("of %s", (_, units, expected) => expect(agreementOf(units)).toEqual(expected));
