import { expect, it } from "vitest";
import { match } from "./match";

const extent = ([start, end]: readonly [number, number]) => ({ start, end });

it.each<[string, [number, number][], [number, number][], [number, number][]]>([
  ["the same words", [[0, 10]], [[0, 10]], [[0, 0]]],
  ["half of the longer one", [[0, 10]], [[0, 20]], [[0, 0]]],
  ["less than half of the longer one", [[0, 9]], [[0, 20]], []],
  ["words that only touch", [[0, 10]], [[10, 20]], []],
  [
    "the closer of two",
    [
      [0, 20],
      [0, 11],
    ],
    [[0, 10]],
    [[1, 0]],
  ],
  [
    "each once",
    [
      [0, 10],
      [0, 10],
    ],
    [[0, 10]],
    [[0, 0]],
  ],
])("pairs %s", (_, found, wanted, expected) => {
  expect([...match(found.map(extent), wanted.map(extent))]).toEqual(expected);
});
