import { describe, expect, it } from "vitest";
import { anchorOf, splitsCharacter } from "./anchor";

const cases: { name: string; text: string; words: string }[] = [
  { name: "plain words", text: "The bridge opened in 2021.", words: "opened in 2021" },
  { name: "the whole text", text: "Nine died.", words: "Nine died." },
  { name: "words after an emoji", text: "🚀🚀 launched at dawn", words: "launched" },
  { name: "an emoji alone", text: "It said 🚀 and left", words: "🚀" },
  { name: "a family joined by zero-width joiners", text: "A 👩‍👩‍👧‍👦 of four", words: "👩‍👩‍👧‍👦" },
  { name: "a flag", text: "sent 🇺🇦 home", words: "🇺🇦" },
  { name: "a letter with a combining accent", text: "the cafe\u0301 closed", words: "cafe\u0301" },
  { name: "the same letter composed", text: "the caf\u00e9 closed", words: "caf\u00e9" },
  { name: "Arabic", text: "قال الوزير إن الجسر فتح", words: "الوزير" },
  { name: "Hebrew amid Latin", text: "He said שלום עולם twice", words: "שלום עולם" },
  { name: "words over two lines", text: "It was built\n\nin 1999 by hand", words: "built\n\nin 1999" },
  { name: "a lone half, which is a character of its own", text: "odd \ud83d end", words: "\ud83d" },
];

const wellFormed = (text: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

describe("an anchor", () => {
  it.each(cases)("stands on $name", ({ text, words }) => {
    const start = text.indexOf(words);
    const anchor = anchorOf(text, start, start + words.length);
    expect(anchor.exact).toBe(words);
    expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    expect(text.slice(0, start).endsWith(anchor.prefix)).toBe(true);
    expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
  });

  it("takes 32 units of context on each side, and never half a character", () => {
    const text = `${"🚀".repeat(20)}x${"🚀".repeat(20)}`;
    const even = anchorOf(text, 40, 41);
    expect([even.prefix.length, even.suffix.length]).toEqual([32, 32]);
    const odd = anchorOf(`${"🚀".repeat(20)}ab${"🚀".repeat(20)}`, 41, 42);
    expect([odd.prefix, odd.suffix]).toEqual([`${"🚀".repeat(15)}a`, "🚀".repeat(16)]);
    const shifted = anchorOf(`${"🚀".repeat(20)}ab${"🚀".repeat(20)}`, 40, 41);
    expect([shifted.prefix, shifted.suffix]).toEqual(["🚀".repeat(16), `b${"🚀".repeat(15)}`]);
    for (const { prefix, suffix } of [even, odd, shifted]) expect(wellFormed(prefix) && wellFormed(suffix)).toBe(true);
  });

  it("has no context where the text has none", () => {
    expect(anchorOf("all", 0, 3)).toMatchObject({ prefix: "", suffix: "" });
  });

  it.each([
    ["nothing", 2, 2],
    ["a span that runs backwards", 4, 2],
    ["a beginning before the text", -1, 2],
    ["an end after the text", 0, 99],
    ["no number", Number.NaN, 2],
    ["a place between two units", 0.5, 2],
    ["a beginning inside a character", 3, 6],
    ["an end inside a character", 0, 3],
  ])("refuses %s", (_, start, end) => {
    expect(() => anchorOf("ab🚀cd🚀", start, end)).toThrow(RangeError);
  });
});

describe("cutting a character", () => {
  it("happens between the halves of a pair and nowhere else", () => {
    const text = "a🚀b\udc00\ud83d";
    const cuts = [...text, ""].length && [0, 1, 2, 3, 4, 5, 6].filter((at) => splitsCharacter(text, at));
    expect(cuts).toEqual([2]);
  });
});
