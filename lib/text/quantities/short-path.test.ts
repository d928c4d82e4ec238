import { expect, it } from "vitest";
import { plain, ranged, shared } from "./pieces";
import { plainAmount } from "./short-path";

const long = (shape: RegExp, window: string) => {
  shape.lastIndex = 0;
  return shape.exec(window);
};

it.each([
  ["40 boats sank", "40"],
  ["1,250 boats.", "1,250"],
  ["3.5.", "3.5"],
  ["seven clerks wept", "seven"],
  ["40 a day", "40"],
  ["1 a 1 a 1", "1"],
  ["a boat of 40 tonnes", null],
])("tells at once of %s", (window, told) => {
  expect(plainAmount(window)).toBe(told);
  for (const shape of [plain, ranged, shared]) {
    const match = long(shape, window);
    expect([match?.[0] ?? null, match?.[1], match?.[3]]).toEqual([told, told === null ? undefined : "", undefined]);
  }
});

it.each([
  "40 miles off",
  "40 million boats",
  "40 to 50 boats",
  "40 of 50 boats",
  "three boats in five",
  "two thirds",
  "2 a million boats",
  "twenty five boats",
  "1 250 boats",
  "12,34,567 boats",
  "5 per cent",
  "40-metre masts",
  "ten and a half",
  "6 ft 2 in",
  "a million boats",
  "a few thousand boats",
  "about 40 boats",
  "$40 boats",
])("leaves %s to the long patterns", (window) => {
  expect(plainAmount(window)).toBeUndefined();
});
