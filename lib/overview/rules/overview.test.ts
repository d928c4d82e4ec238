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
  const aged = (hours: number, toCheck = 1) => ({ importedAt: new Date(now.getTime() - hours * 3_600_000), toCheck });
  it.each([
    [0, 0],
    [23.9, 0],
    [24, 1],
    [24 * 7, 2],
    [24 * 28, 3],
    [24 * 400, 3],
  ])("%d hours stand in group %d", (hours, group) => {
    const groups = workByAge([aged(hours, 5)], now);
    expect(groups.map(({ toCheck }) => toCheck)).toEqual([0, 1, 2, 3].map((index) => (index === group ? 5 : 0)));
  });

  it("leaves out what is wholly checked", () => {
    expect(workByAge([aged(1, 0)], now).every(({ articles }) => articles === 0)).toBe(true);
  });
});
