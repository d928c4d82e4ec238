import { expect, it } from "vitest";
import { wordsIn } from "./words-in";

const text = "The Bridge opened (twice). 😀 The bridge closed; aaa.";

it.each([
  ["bridge", 0, 17, true],
  ["BRIDGE", 0, 17, true],
  ["bridge", 11, 30, false],
  ["bridge", 27, 50, true],
  ["(twice)", 0, 26, true],
  ["b.idge", 0, 50, false],
  ["[a-z]+", 0, 50, false],
  ["😀", 27, 29, true],
  ["aa", 50, 52, true],
  ["closed", 0, 41, false],
  ["  opened ", 0, 20, true],
  ["", 3, 4, true],
])("says of “%s” between %i and %i: %s", (words, start, end, found) => {
  expect(wordsIn(text, words)(start, end)).toBe(found);
});
