import { expect, it } from "vitest";
import { type Located, locateQuote } from "./locate-quote";

const text = "🚀 Nine died. The mayor said nine died; the caf\u00e9 stayed open. aaaa";
const cases: { name: string; words: string; is: Located }[] = [
  { name: "words that stand once", words: "mayor said", is: { found: "once", start: 18, end: 28 } },
  { name: "words typed with spaces around them", words: "  mayor said\n", is: { found: "once", start: 18, end: 28 } },
  { name: "an emoji", words: "🚀", is: { found: "once", start: 0, end: 2 } },
  { name: "words that stand twice", words: "ine died", is: { found: "often", times: 2 } },
  { name: "words that overlap themselves", words: "aaa", is: { found: "often", times: 2 } },
  { name: "other capitals", words: "nine died", is: { found: "once", start: 29, end: 38 } },
  { name: "words that are not there", words: "ten died", is: { found: "never" } },
  { name: "the same letter in another form", words: "cafe\u0301", is: { found: "never" } },
  { name: "nothing", words: "", is: { found: "never" } },
  { name: "spaces alone", words: " \n\t", is: { found: "never" } },
  { name: "what a pattern would match", words: "Nine.died", is: { found: "never" } },
];

it.each(cases)("locates $name", ({ words, is }) => {
  const located = locateQuote(text, words);
  expect(located).toEqual(is);
  if (located.found === "once") expect(text.slice(located.start, located.end)).toBe(words.trim());
});

it("never answers with half a character", () => {
  expect(locateQuote("a🚀b", "\ud83d")).toEqual({ found: "never" });
  expect(locateQuote("a🚀b", "\ude80b")).toEqual({ found: "never" });
});
