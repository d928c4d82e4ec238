import { describe, expect, it } from "vitest";
import { claimsUnder, standsOn } from "./stands-on";

const text = "It opened in 2021.” It cost nine euros. Then it closed.";
const on = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const behind = (words: string) => ({ start: on(words).end, end: on(words).end });
const claim = (words: string) => ({ ...on(words), suffix: text.slice(on(words).end).slice(0, 32) });

describe("a remark of the draft is about a claim", () => {
  it.each([
    ["its very words", on("It opened in 2021"), true],
    ["a word of it", on("2021"), true],
    ["a stretch that begins in it", on("2021.” It cost"), true],
    ["a paragraph around it", { start: 0, end: text.length }, true],
    ["a point in it", behind("opened"), true],
    ["a point at its end", behind("2021"), true],
    ["a point behind its punctuation", behind("2021.”"), true],
    ["a point in the next sentence", behind("It cost"), false],
    ["the next sentence", on("It cost nine euros."), false],
    ["only the space behind it", on(" It cost"), false],
    ["no place at all", { start: 0, end: 0 }, false],
  ])("where it stands on %s: %s", (_, remark, is) => expect(standsOn(remark, claim("It opened in 2021"))).toBe(is));

  it("of several, or of none", () => {
    const claims = [on("It opened in 2021"), on("It cost nine euros")];
    expect(claimsUnder(on("nine"), claims, text)).toEqual([claims[1]]);
    expect(claimsUnder({ start: 0, end: text.length }, claims, text)).toEqual(claims);
    expect(claimsUnder(on("closed"), claims, text)).toEqual([]);
  });
});
