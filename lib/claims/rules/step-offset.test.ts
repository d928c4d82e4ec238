import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutsOf, isInsideWord, stepOffset, wholeCharacter, wholeWord } from "./step-offset";

const text = "The 👩‍🚒 café\u0301 rose. שלום עולם";
const at = (words: string) => text.indexOf(words);

describe("moving an end of a claim", () => {
  it.each([
    ["a beginning, on", "start", 1, "word", 0, at("caf")],
    ["a beginning, back", "start", -1, "word", at("rose"), at("caf")],
    ["an end, back", "end", -1, "word", at("rose") + 4, at(" rose")],
    ["an end, on, in Hebrew", "end", 1, "word", at("שלום"), at(" עולם")],
    ["one letter on", "start", 1, "character", at("rose"), at("ose")],
    ["over an emoji of several code points", "start", 1, "character", 4, at(" caf")],
    ["over a combining mark", "end", 1, "character", at("é"), at(" rose")],
    ["stays at the beginning", "start", -1, "word", 0, 0],
    ["stays at the end", "end", 1, "character", text.length, text.length],
  ] as const)("%s", (_, edge, direction, by, from, to) => {
    expect(stepOffset(text, from, { edge, direction, by })).toBe(to);
  });

  it("never comes to stand inside a character, wherever it begins", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.nat(60),
        fc.constantFrom("start" as const, "end" as const),
        fc.constantFrom(1 as const, -1 as const),
        (some, offset, edge, direction) => {
          const stops = [0, ...[...graphemes.segment(some)].map(({ index, segment }) => index + segment.length)];
          const from = stops[offset % stops.length] ?? 0;
          expect(stops).toContain(stepOffset(some, from, { edge, direction, by: "character" }));
        },
      ),
    );
  });

  it.each([
    ["between letters", at("rose") + 1, at("ose")],
    ["early in an emoji of several code points", 5, 4],
    ["late in it", 8, at(" caf")],
    ["before a combining mark", at("\u0301"), at("é")],
    ["at the end", text.length, text.length],
  ])("finds the whole character nearest to a place %s", (_, from, to) => expect(wholeCharacter(text, from)).toBe(to));

  it.each([
    ["a beginning early in a word", "start", at("rose") + 1, at("rose")],
    ["a beginning late in one", "start", at("caf") + 4, at("rose")],
    ["an end late in a word", "end", at("rose") + 3, at("rose") + 4],
    ["an end early in one", "end", at("rose") + 1, at(" rose")],
    ["an end in an emoji", "end", 7, at(" caf")],
    ["an end in Hebrew", "end", at("שלום") + 3, at(" עולם")],
    ["an end beside a mark", "end", text.indexOf(".") + 1, text.indexOf(".") + 1],
  ] as const)("dragged by words, %s cuts none", (_, edge, from, to) => expect(wholeWord(text, from, edge)).toBe(to));

  it.each([
    ["in a word", at("rose") + 2, true],
    ["before it", at("rose"), false],
    ["behind it", at("rose") + 4, false],
    ["in an emoji", 6, false],
    ["at the beginning", 0, false],
    ["at the end", text.length, false],
  ])("says whether it stands inside a word: %s", (_, offset, inside) =>
    expect(isInsideWord(text, offset)).toBe(inside),
  );

  it.each([
    ["at its beginning", 2_000, 2_391],
    ["at its end", 2_390, 2_391],
    ["behind it", 2_400, 2_401],
  ])("finds the word after one nearly as long as it looks, %s", (_, from, to) => {
    const long = `${"to be ".repeat(333)}  ${"x".repeat(390)} ${"or not ".repeat(200)}`;
    expect(stepOffset(long, from, { edge: "start", direction: 1, by: "word" })).toBe(to);
    expect(stepOffset(long, 2_000, { edge: "start", direction: -1, by: "word" })).toBe(1_995);
  });

  it("does not read a long text for one step", () => {
    const long = "word ".repeat(400_000);
    const began = performance.now();
    expect(stepOffset(long, 1_000_000, { edge: "start", direction: 1, by: "word" })).toBe(1_000_005);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

it("offers a cut before each word but the first", () => {
  expect(cutsOf(text, { start: 0, end: at(" rose") }).map((cut) => text.slice(cut, cut + 1))).toEqual(["\ud83d", "c"]);
});
