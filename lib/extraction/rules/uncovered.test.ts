import { describe, expect, it } from "vitest";
import { uncovered } from "./uncovered";

const sentence = (start: number, end: number, reason?: string) => ({
  start,
  end,
  exact: "x".repeat(end - start),
  coverage: reason ? ("not-checkable" as const) : ("claim" as const),
  ...(reason && { reason }),
});
const sentences = [sentence(0, 10), sentence(11, 20, "opinion"), sentence(21, 30, "question")];

describe("uncovered", () => {
  it.each([
    ["every sentence of an article without claims", [], [0, 11, 21]],
    ["none that a claim touches", [{ start: 9, end: 12 }], [21]],
    [
      "none within one long claim that began earlier",
      [
        { start: 2, end: 4 },
        { start: 0, end: 30 },
      ],
      [],
    ],
    [
      "one that a claim only borders on",
      [
        { start: 10, end: 11 },
        { start: 20, end: 21 },
      ],
      [0, 11, 21],
    ],
    [
      "claims in any order",
      [
        { start: 22, end: 23 },
        { start: 1, end: 2 },
      ],
      [11],
    ],
  ])("lists %s", (_, claims, starts) => {
    expect(uncovered(sentences, claims).map(({ start }) => start)).toEqual(starts);
  });

  it("says why", () => {
    expect(uncovered(sentences, []).map(({ reason }) => reason)).toEqual([
      "its claims were dismissed",
      "opinion",
      "question",
    ]);
  });
});
