import { expect, it } from "vitest";
import { passagesAround } from "./passages";

const text = "The pier opened.\n\n“It is safe,” said Ada.\n\n“We tested 😀 it.”\n\nNobody was hurt.";
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wordsAround = (...places: { start: number; end: number }[]) =>
  passagesAround(text, places).map(({ start, end }) => text.slice(start, end).trim());

it.each<[string, { start: number; end: number }[], string[]]>([
  ["nobody is nowhere", [], []],
  ["a word stands for its paragraph", [spanOf("safe")], ["“It is safe,” said Ada."]],
  [
    "a claim over two paragraphs stands for both",
    [{ start: spanOf("“It is").start, end: spanOf("it.”").end }],
    ["“It is safe,” said Ada.", "“We tested 😀 it.”"],
  ],
  ["two places in one paragraph are one passage", [spanOf("safe"), spanOf("Ada")], ["“It is safe,” said Ada."]],
  ["the order is the text’s", [spanOf("hurt"), spanOf("pier")], ["The pier opened.", "Nobody was hurt."]],
  [
    "what ends where a paragraph begins is not in it",
    [{ start: 0, end: spanOf("“It is").start }],
    ["The pier opened."],
  ],
])("%s", (_, places, expected) => {
  expect(wordsAround(...places)).toEqual(expected);
});
