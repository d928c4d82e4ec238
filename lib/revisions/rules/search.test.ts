import { expect, it } from "vitest";
import { lettered } from "@/lib/testing/lettered-units";
import { searchIn } from "./search";

const units = (sentences: readonly string[]) =>
  lettered("a".repeat(sentences.length)).map((unit, at) => ({ ...unit, words: sentences[at] ?? "" }));
/** Which sentences are found, how like they are, and how much they hold. */
function found(words: string, among: readonly string[], near: number[]) {
  const some = units(among);
  const search = searchIn(some);
  return units([words]).flatMap((sought) =>
    search(
      sought,
      some.filter(({ index }) => near.includes(index)),
    ).map(({ a, like, held }) => [a.index, like, held]),
  );
}
const many = (count: number) => Array.from({ length: count }, (_, at) => `red other${at}`);

it.each<[string, string, string[], number[], number[][]]>([
  [
    "finds sentences by a word, the most alike first",
    "red boat",
    ["boat in a red mill house", "no", "red"],
    [],
    [
      [2, 2 / 3, 0],
      [0, 1 / 2, 0],
    ],
  ],
  ["finds none that shares no word", "red boat", ["a mill"], [], []],
  ["looks at one near by, though it shares none", "red boat", ["a mill"], [0], [[0, 0, 0]]],
  ["finds none by a word of more than sixty", "red", many(61), [], []],
  ["says how much is held by one that is longer", "a b c d e", ["x a y b c d z"], [], [[0, 2 / 3, 0.8]]],
  ["says that all is held, if it is short", "red boat", ["one red boat sank"], [], [[0, 2 / 3, 1]]],
])("%s", (_, words, among, near, expected) => expect(found(words, among, near)).toEqual(expected));

it("finds by a word of sixty", () => expect(found("red", many(60), [])).toHaveLength(60));

it("finds by the eight rarest words, and by no ninth", () => {
  const among = ["i x", "i y", "a b c d e f g h"];
  expect(found("i a b c d e f g h", among, []).map(([at]) => at)).toEqual([2]);
});

it("finds nothing near by that it was not given to search", () => {
  const [sought, stranger] = units(["red boat", "red boat"]);
  expect(sought && stranger && searchIn([])(sought, [stranger])).toEqual([]);
});
