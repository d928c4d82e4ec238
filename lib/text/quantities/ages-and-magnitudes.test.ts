import { describe, expect, it } from "vitest";
import { found } from "../testing/found";

const read = (text: string) => found("quantity", text).map(({ core, quantity }) => [core.exact, quantity?.value]);

describe("an age", () => {
  it.each<[string, unknown[][]]>([
    ["A 34-year-old man wept.", [["34-year-old", 34]]],
    ["The victim, a nine-year-old boy, wept.", [["nine-year-old", 9]]],
    ["He was six years old when the mill closed.", [["six years", 6]]],
    ["The oldest tenant is 91 years old.", [["91 years", 91]]],
  ])("of somebody unnamed, or a past one, is counted in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(found("date", text)).toEqual([]);
  });

  it.each([
    "Ada Moss, a 34-year-old baker, wept.",
    "A 34-year-old baker, Ada Moss, wept.",
    "The 34-year-old wept.",
    "She is 34 years old.",
    "Ada Moss is 34 years old.",
    "She is a 34-year-old baker.",
  ])("that says who somebody is counts nothing in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a magnitude", () => {
  it.each<[string, unknown[][]]>([
    ["A magnitude 6.9 quake shook Leeds.", [["magnitude 6.9", 6.9]]],
    ["The magnitude-5 quake shook Leeds.", [["magnitude-5", 5]]],
    ["It had a magnitude of 7.1.", [["magnitude of 7.1", 7.1]]],
    ["The magnitude 14 star shone.", []],
    ["Nobody knew its magnitude.", []],
  ])("is read in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
