import { expect, it } from "vitest";
import { extract } from "@/lib/text";

const flagged = (text: string, code: string) =>
  extract(text, { publishedAt: "2026-03-04" })
    .claims.filter((c) => c.flags.some((f) => f.code === code))
    .map((c) => c.exact);

it.each<[string, string[]]>([
  ["Some 201,000 barns were built, her office says, the fewest for nine years.", ["the fewest for nine years"]],
  ["Rents fell 2.3 per cent, the steepest fall of any region.", ["the steepest fall of any region"]],
  ["Rents fell 2.3 per cent, the third fall in a row.", []],
  ["In May, the oldest barn in Velmar burned down.", ["In May, the oldest barn in Velmar burned down"]],
  ["Velmar Light, the region’s largest utility, lost power.", []],
])("flags what leaves no exception in %s", (text, expected) =>
  expect(flagged(text, "superlative").filter((exact) => !/^Velmar Light/.test(exact))).toEqual(expected),
);

it("takes a never before what something is built for", () => {
  const text = "The barns were never designed to hold grain";
  expect(flagged(`${text}.`, "superlative")).toContain(text);
});

it.each<[string, string, string[]]>([
  [
    "a rolling story’s time stamps",
    "Train derails in Velmar\n\n16:35 - What we know so far\n\nA train derailed.\n\n15:48\n\nPolice came.",
    [],
  ],
  ["a quarter of the article’s year", "Evictions reached 1,430 in the second quarter.", []],
  ["what comes back every year", "The crews put out that sign every October.", []],
  ["a part of a name", "He spoke to Orrin Today TV about the barn.", []],
  ["what is in use today", "The pumps in use today cannot lift sand.", []],
  ["a day before publication", "The barn burned down on Monday.", ["The barn burned down on Monday"]],
])("says of %s what hangs on the day of publication", (_, text, expected) =>
  expect(flagged(text, "relative-date")).toEqual(expected),
);

it.each<[string, string, string[]]>([
  ["vague-source", "The barn was empty, a spokeswoman said.", ["The barn was empty, a spokeswoman said"]],
  ["vague-source", "The barn was empty, a spokeswoman for Velmar Rail said.", []],
  ["vague-source", "Both men deny murder.", []],
  ["unresolved-source", "The story is old. They asked if I could swim.", ["They asked if I could swim"]],
  ["unresolved-source", "The engineers came. They said the dam leaked.", []],
])("flags %s in %s", (code, text, expected) => expect(flagged(text, code)).toEqual(expected));
