import { expect, it } from "vitest";
import { lettered, placesOf } from "@/lib/testing/lettered-units";
import { alignInOrder } from "./align-in-order";

const aligned = (old: string, now: string) => {
  const [before, after] = [lettered(old), lettered(now)];
  return placesOf(before, alignInOrder({ before, after }));
};

it.each<[string, string, string, string]>([
  ["pairs a text with itself, what repeats too", "AABA", "AABA", "0 1 2 3"],
  ["pairs none of a sentence that repeats more often now", "AA", "AAA", "- -"],
  ["pairs none of other sentences, though as many", "AB", "CD", "- -"],
  ["pairs what surrounds a sentence that came", "AB", "ACB", "0 2"],
  ["pairs what surrounds a sentence that went", "ACB", "AB", "0 - 1"],
  ["pairs what comes before and after the only one that holds", "RAR", "RARS", "0 1 2"],
  ["pairs no sentence that repeats, but the last of them where others hold it", "RRA", "RRRA", "- - 3"],
  ["pairs what occurs once between two, though twice in all", "ARBRC", "ARBSRC", "0 1 2 4 5"],
  ["pairs a stretch of repetitions that is the same between two", "ARRBC", "XARRBYC", "1 2 3 4 6"],
  ["looks between those found between", "ARSRTRB", "ARSRUTRB", "0 1 2 3 5 6 7"],
  ["keeps the longest run in order", "ABCD", "DABC", "1 2 3 -"],
  ["keeps the longest run, begun early", "ABCDE", "CDEAB", "- - 0 1 2"],
  ["keeps one of two that changed places", "AB", "BA", "- 0"],
  ["keeps three of four, one in the midst out of order", "ABCD", "ACBD", "0 - 1 3"],
  ["finds nothing in an empty text", "A", "", "-"],
])("%s", (_, old, now, places) => expect(aligned(old, now)).toBe(places));
