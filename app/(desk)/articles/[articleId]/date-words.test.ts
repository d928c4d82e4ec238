import { expect, it } from "vitest";
import { dateWords } from "./date-words";

it.each([
  ["2026-03-05", "5 March 2026"],
  ["2026-03", "March 2026"],
  ["2026", "2026"],
  ["XXXX-12-18", "18 December, year left open"],
  ["XXXX-12", "December, year left open"],
  ["2026-XX-XX", "2026, month and day left open"],
  ["XXXX-XX-XX", "a day the text leaves open"],
  ["P50Y", "50 years"],
  ["P1D", "1 day"],
  ["PXW", "some weeks"],
  ["2026-W10", "2026-W10"],
  ["2021-10/2023-04", "2021-10/2023-04"],
])("says %s as %s", (value, words) => {
  expect(dateWords(value)).toBe(words);
});
