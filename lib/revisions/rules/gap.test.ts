import { expect, it } from "vitest";
import { lettered, pairsOf } from "@/lib/testing/lettered-units";
import { gapAt } from "./gap";

/** Where the old sentence `b` stood. */
function gapOf(old: string, now: string, places: string) {
  const [before, after] = [lettered(old), lettered(now)];
  const pairs = pairsOf(before, after, places);
  return before
    .filter(({ words }) => words === "b")
    .flatMap((b) => gapAt({ before, after, pairs }, b).map(({ index }) => index));
}

it.each<[string, string, string, string, number[]]>([
  ["between its neighbours", "AbC", "AxyC", "0 - 3", [1, 2]],
  ["before the first that stands", "bC", "xyC", "- 2", [0, 1]],
  ["after the last that stands", "Ab", "Axy", "0 -", [1, 2]],
  ["anywhere, where none stands", "b", "xyz", "-", [0, 1, 2]],
  ["between the nearest that stand, not those beside it", "AdbeC", "wAxyCz", "1 - - - 4", [2, 3]],
  ["after one neighbour and before the other, where those are apart", "AbCD", "AxDyCz", "0 - 4 2", [1, 3]],
  ["nowhere, where its neighbours stand together", "AbC", "AC", "0 - 1", []],
  ["after the left one alone, where the right one stands before it", "AbC", "xCyAz", "3 - 1", [4, 0]],
])("a gap lies %s", (_, old, now, places, gap) => expect(gapOf(old, now, places)).toEqual(gap));

it("looks at no more than a hundred on either side", () => {
  const found = gapOf("AbC", `A${"x".repeat(250)}C`, "0 - 251");
  expect([found.length, found[99], found[100], found.at(-1)]).toEqual([200, 100, 250, 151]);
});
