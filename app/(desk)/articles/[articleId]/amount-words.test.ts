import { expect, it } from "vitest";
import type { QuantityValue } from "@/lib/text/schema";
import { amountWords } from "./amount-words";

const amount = { start: 0, end: 9, exact: "the words" };
const of = (rest: Partial<QuantityValue>): QuantityValue => ({
  amount,
  value: null,
  unit: null,
  approximate: false,
  ...rest,
});

it.each<[string, Partial<QuantityValue>, string]>([
  ["a plain number", { value: 1200, unit: "boats" }, "1,200 boats"],
  ["a share", { value: 0.333, approximate: true }, "about 0.333"],
  ["a range", { low: 24, high: 28, unit: "USD" }, "24 to 28 USD"],
  ["a score", { pair: [4, 1] }, "4 to 1"],
  ["what has no number", { unit: "boats", approximate: true, why: "The text gives no number." }, "the words"],
])("says %s", (_, rest, words) => {
  expect(amountWords(of(rest))).toBe(words);
});
