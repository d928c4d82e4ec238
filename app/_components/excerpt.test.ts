import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test.each([
  ["whole where it fits", "Nine died", 9, "Nine died"],
  ["up to the last whole word", "Nine people died", 8, "Nine…"],
  ["with a word that ends just there", "Nine people died", 11, "Nine people…"],
  ["without the space before a word that is left out", "Nine people died", 5, "Nine…"],
  ["a word alone longer than that, in part", "Ninepeople", 4, "Nine…"],
  ["no half of a character", "🚀🚀🚀", 3, "🚀…"],
])("is %s", (_, words, most, cut) => expect(excerpt(words, most)).toBe(cut));
