import { expect, it } from "vitest";
import { unitsIn, unitsOf } from "./units";

const text = "One came late. Two went early.\n\nThree stayed on.";
const units = unitsOf(text);

it("tells the sentences of a text, in their order, and where a paragraph begins and ends", () => {
  expect(unitsOf(text).map(({ start, end, ...unit }) => [text.slice(start, end), unit])).toEqual([
    ["One came late.", { index: 0, words: "One came late.", opens: true, ends: false }],
    ["Two went early.", { index: 1, words: "Two went early.", opens: false, ends: true }],
    ["Three stayed on.", { index: 2, words: "Three stayed on.", opens: true, ends: true }],
  ]);
});

const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
it.each<[string, { start: number; end: number }, number[]]>([
  ["one, of words within it", place("came"), [0]],
  ["one, of its first letter", place("T"), [1]],
  ["one, of its end", place("late."), [0]],
  ["two, of words across them", place("late. Two"), [0, 1]],
  ["all, of all", place(text), [0, 1, 2]],
  ["none, of the space between two", { start: place(" Two").start, end: place("Two").start }, []],
  ["the second, of the space before it and a letter", place(" T"), [1]],
  ["none, of an extent behind the text", { start: 90, end: 95 }, []],
])("an extent shares the text of %s", (_, extent, indexes) => {
  expect(unitsIn(units, extent).map(({ index }) => index)).toEqual(indexes);
});

it("an extent before the first sentence shares none", () => {
  expect(unitsIn(unitsOf("\n\n  One came."), { start: 0, end: 2 })).toEqual([]);
});
