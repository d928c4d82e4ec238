import { expect, it } from "vitest";
import { changesBetween, followSpan } from "./change-within";

function followed(before: string, after: string, words: string) {
  const start = before.indexOf(words);
  const to = followSpan(changesBetween(before, after), { start, end: start + words.length }, after);
  return to && after.slice(to.start, to.end);
}

const nine = "It cost nine euros, they say.";
it.each<[string, string, string, string, string | null]>([
  ["words before a change", nine, "It cost ten euros, they say.", "It cost", "It cost"],
  ["words behind a change", nine, "It cost nearly twelve euros, they say.", "euros", "euros"],
  ["a part of a word", nine, "It cost ten euros, they say.", "uro", "uro"],
  ["words around a change", nine, "It cost ten euros, they say.", "cost nine euros", "cost ten euros"],
  ["words that were replaced, by what replaced them", nine, "It cost ten euros, they say.", "nine", "ten"],
  ["not what was put before them", nine, "Once it cost nine euros, they say.", "nine euros", "nine euros"],
  ["not what was put behind them", nine, "It cost nine old euros, they say.", "nine", "nine"],
  ["words that went, to nothing", nine, "It cost euros, they say.", "nine", null],
  ["words that went with others, to those left", nine, "It euros, they say.", "cost nine euros", "euros"],
  ["words whose last went, without the space it left", nine, "It cost euros, they say.", "cost nine", "cost"],
  ["words whose first went, without the space it left", "It cost nine", "It cost", "nine", null],
  ["words of a text that was written anew", "Rain fell", "Nobody", "fell", "Nobody"],
  ["a space, to nothing", "a b c", "d e f", " ", null],
])("follows %s", (_, before, after, words, expected) => expect(followed(before, after, words)).toBe(expected));

it("follows no words of an empty text", () => expect(followSpan([], { start: 0, end: 1 }, "One")).toBeNull());

it("finds no words in a text without any", () => expect(changesBetween("", "")).toEqual([]));
