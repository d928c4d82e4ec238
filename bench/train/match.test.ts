import { expect, it } from "vitest";
import { closest, match } from "./match";

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

it.each<[string, [number, number], [number, number][], [number, number][], [number, number][]]>([
  [
    "its verb and, from one of its edges to another, half of it",
    [4, 6],
    [
      [0, 8],
      [4, 20],
    ],
    [[4, 18]],
    [[0, 0]],
  ],
  ["its verb alone", [4, 6], [[4, 6]], [[0, 20]], []],
  ["not its verb", [4, 6], [[0, 20]], [[8, 20]], []],
])("takes a clause for a statement that holds %s", (_, head, extents, wanted, expected) => {
  const clause = { head: extent(head), extents: extents.map(extent) };
  expect([...closest([clause], wanted.map(extent))]).toEqual(expected);
});

it("gives a statement to the clause that could be most like it", () => {
  const clauses = [[[0, 12]], [[0, 10]]].map((extents) => ({
    head: extent([4, 6]),
    extents: (extents as [number, number][]).map(extent),
  }));
  expect([...closest(clauses, [extent([0, 10])])]).toEqual([[1, 0]]);
});
