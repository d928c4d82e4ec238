import { describe, expect, it } from "vitest";
import { progressParts, progressText } from "./progress-parts";

const none = { sourced: 0, disputed: 0, unverified: 0, disagreed: 0, toCheck: 0 };

describe("progressParts", () => {
  it.each([
    ["an article without claims", none, []],
    ["one verdict only", { ...none, sourced: 3 }, [["sourced", 0, 100]]],
    [
      "what is to check last, and no empty part between",
      { sourced: 1, disputed: 0, unverified: 1, disagreed: 0, toCheck: 2 },
      [
        ["sourced", 0, 25],
        ["unverified", 25, 25],
        [null, 50, 50],
      ],
    ],
  ])("shows %s", (_, counts, expected) => {
    expect(progressParts(counts).map(({ verdict, from, width }) => [verdict, from, width])).toEqual(expected);
  });

  it("fills the bar to its end", () => {
    const last = progressParts({ sourced: 1, disputed: 1, unverified: 1, disagreed: 1, toCheck: 4 }).at(-1);
    expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });
});

describe("progressText", () => {
  it.each([
    [none, "No claims"],
    [{ ...none, toCheck: 2 }, "2 to check"],
    [
      { sourced: 3, disputed: 1, unverified: 0, disagreed: 2, toCheck: 12 },
      "3 sourced, 1 disputed, 2 disagreed, 12 to check",
    ],
  ])("says %j in words", (counts, expected) => {
    expect(progressText(counts)).toBe(expected);
  });
});
