import { describe, expect, it } from "vitest";
import { fillWeeks, mondayOf, totalOf } from "./fill-weeks";
import { workByAge } from "./work-by-age";

// A Thursday.
const now = new Date("2026-03-05T12:00:00Z");

describe("weeks", () => {
  it.each([
    ["2026-03-05T12:00:00Z", "2026-03-02"],
    ["2026-03-02T00:00:00Z", "2026-03-02"],
    ["2026-03-01T23:59:59Z", "2026-02-23"],
    ["2025-01-01T00:00:00Z", "2024-12-30"],
  ])("%s falls in that of %s", (at, monday) => {
    expect(mondayOf(new Date(at)).toISOString()).toBe(`${monday}T00:00:00.000Z`);
  });

  it("stand in order with none left out, and what is older is left out", () => {
    const rows = [
      { week: "2026-03-02", verdict: "disputed" as const, count: 3 },
      { week: "2026-02-16", verdict: "sourced" as const, count: 2 },
      { week: "2026-01-05", verdict: "sourced" as const, count: 9 },
    ];
    const weeks = fillWeeks(rows, now, 3);
    expect(weeks.map((week) => [week.from, totalOf(week)])).toEqual([
      ["2026-02-16", 2],
      ["2026-02-23", 0],
      ["2026-03-02", 3],
    ]);
    expect(weeks[2]).toMatchObject({ disputed: 3, sourced: 0, unverified: 0 });
  });
});

describe("work by age", () => {
  it("has every group, the youngest first, an empty one with zeros", () => {
    const work = [
      { age: 3, articles: 2, toCheck: 7 },
      { age: 0, articles: 1, toCheck: 5 },
    ];
    expect(workByAge(work).map(({ articles, toCheck }) => [articles, toCheck])).toEqual([
      [1, 5],
      [0, 0],
      [0, 0],
      [2, 7],
    ]);
  });
});
