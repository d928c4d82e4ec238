import { expect, it } from "vitest";
import { denies } from "./denies";

it.each([
  "The mayor did not sign",
  "The mayor didn’t sign",
  "Nobody was hurt",
  "The valve has no lock",
  "The firm refused to pay",
  "The pump failed to start",
  "They left without a permit",
  "Roe denied it",
])("hears the denial in: %s", (words) => {
  expect(denies(words)).toBe(true);
});

it.each([
  "The mayor signed",
  "It fell to No. 4",
  "Roe voted no",
  "The pump failed",
  "The firm is notable",
  "She noted the denim",
])("hears none in: %s", (words) => {
  expect(denies(words)).toBe(false);
});
