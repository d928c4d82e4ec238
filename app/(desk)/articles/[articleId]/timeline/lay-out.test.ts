import { describe, expect, it } from "vitest";
import type { TimelineClaim } from "@/lib/views/date-queries";
import { clustersOf, contradictionsOf } from "./contradictions";
import { layOut } from "./lay-out";
import { sortDates } from "./sort-dates";
import { rowHeight } from "./spread";

/** Claims one after the other, ten units each; a value makes it a date, numbers say whom it contradicts. */
function claims(...given: [words: string, value?: string, against?: number[]][]): TimelineClaim[] {
  return given.map(([core, value, against = []], at) => ({
    id: `c${at + 1}`,
    number: at + 1,
    kind: value ? "date" : "statement",
    verdict: null,
    start: at * 10,
    end: at * 10 + 10,
    coreStart: at * 10,
    coreEnd: at * 10 + 10,
    exact: core,
    core,
    date: value ? { value, type: "DATE" as const } : null,
    flags: against.map((other) => ({ code: "contradiction" as const, message: "No.", relatedTo: [`c${other}`] })),
  }));
}
const picture = (given: TimelineClaim[], published: string | null = null) => {
  const day = published ? Date.parse(published) / 86_400_000 : null;
  return layOut(sortDates(given, published), contradictionsOf(given), day);
};
const labels = (given: TimelineClaim[], published?: string) =>
  picture(given, published).nodes.map(({ label }) => label);

describe("sortDates", () => {
  it("sets apart what has no place", () => {
    const sorted = sortDates(
      claims(["a", "2024"], ["b", "XXXX-11-09"], ["c", "XXXX-XX-XX"], ["d", "P2D"], ["e", "2024-02-30"], ["no date"]),
      null,
    );
    expect(sorted.placed.map(({ claim }) => claim.core)).toEqual(["a"]);
    expect([sorted.incomplete, sorted.open, sorted.lengths].map((all) => all.map(({ core }) => core))).toEqual([
      ["b"],
      ["c"],
      ["d"],
    ]);
    expect(sorted.impossible).toMatchObject([{ claim: { core: "e" }, why: "There is no such day." }]);
  });

  it.each<[string, string | null, [string, string][], [string, boolean][]]>([
    [
      "the year of publication",
      "2024-05-01",
      [
        ["a", "XXXX-11-09"],
        ["b", "2023"],
      ],
      [
        ["b", false],
        ["a", true],
      ],
    ],
    [
      "an order of their own",
      null,
      [
        ["a", "XXXX-11-09"],
        ["b", "XXXX-10"],
      ],
      [
        ["b", true],
        ["a", true],
      ],
    ],
    [
      "no place where other dates have a year",
      null,
      [
        ["a", "XXXX-11-09"],
        ["b", "2023"],
      ],
      [["b", false]],
    ],
  ])("gives dates without a year %s", (_, published, given, expected) => {
    const { placed } = sortDates(claims(...given), published);
    expect(placed.map(({ claim, assumed }) => [claim.core, assumed])).toEqual(expected);
  });
});

describe("layOut", () => {
  it("draws nothing for an article without a date", () => {
    expect(picture(claims(["a statement"]))).toMatchObject({ nodes: [], arcs: [], gaps: [], floor: null });
  });

  it("goes from early to late, says one time once, and shows where publication stands", () => {
    const given = claims(["May", "2024-05-04"], ["then", "2019"], ["that day", "2024-05-04"]);
    expect(labels(given, "2024-05-01")).toEqual(["2019", "Published", "4 May 2024"]);
    expect(
      picture(given, "2024-05-01")
        .nodes.at(-1)
        ?.claims.map(({ number }) => number),
    ).toEqual([1, 3]);
  });

  it("keeps rows apart, and long stretches short", () => {
    const { nodes, gaps } = picture(claims(["a", "1911"], ["b", "2024-05-04"], ["c", "2024-05-05"]));
    const [first = 0, second = 0, third = 0] = nodes.map(({ y }) => y);
    expect(third - second).toBeGreaterThanOrEqual(rowHeight);
    expect(second - first).toBeGreaterThan(third - second);
    expect(second - first).toBeLessThan(4 * rowHeight);
    expect(gaps).toHaveLength(1);
  });

  it("draws lengths of time as bars that reach their end, beside each other where they overlap", () => {
    const { nodes } = picture(claims(["war", "2019/2021"], ["year", "2020"], ["day", "2022-03-01"]));
    const [war, year, day] = nodes;
    expect([war?.bar?.lane, year?.bar?.lane, day?.bar]).toEqual([0, 1, null]);
    expect(war?.bar?.to).toBeGreaterThan(year?.y ?? 0);
    expect(war?.bar?.to).toBeLessThan(day?.y ?? 0);
  });

  it("joins two dates that contradict each other, once", () => {
    const { arcs, nodes, floor } = picture(claims(["a", "2020", [2]], ["b", "2021", [1]]));
    expect(arcs).toEqual([{ from: nodes[0]?.y, to: nodes[1]?.y }]);
    expect(floor).toBeNull();
  });

  it("sets contradicting claims without a date, and dates without a place, below the axis", () => {
    const { nodes, arcs, floor } = picture(
      claims(["a", "2020"], ["is readied", undefined, [3]], ["on duty", undefined, [2]], ["one day", "XXXX-XX-XX"]),
    );
    expect(nodes.map(({ label, kind }) => [label, kind])).toEqual([
      ["2020", "date"],
      ["one day", "undated"],
      ["is readied", "undated"],
      ["on duty", "undated"],
    ]);
    expect(floor).toBeGreaterThan(nodes[0]?.y ?? 0);
    expect(arcs).toEqual([{ from: nodes[2]?.y, to: nodes[3]?.y }]);
  });

  it("shows a contradicting claim at the date within its words", () => {
    const [date, statement, other] = claims(
      ["2020", "2020"],
      ["opened in 2020", undefined, [3]],
      ["shut", "2021", [2]],
    );
    if (!date || !statement || !other) throw new Error("three claims were given");
    const { arcs, nodes } = picture([{ ...date, start: 12, end: 16 }, statement, other]);
    expect(nodes.map(({ label }) => label)).toEqual(["2020", "2021"]);
    expect(arcs).toHaveLength(1);
  });

  it("draws no arc to a side that is gone", () => {
    expect(picture(claims(["a", "2020", [9]])).arcs).toEqual([]);
  });
});

describe("clustersOf", () => {
  const at = (number: number, start: number, end: number, against: number[]): TimelineClaim => ({
    id: `c${number}`,
    number,
    kind: "statement",
    verdict: null,
    start,
    end,
    coreStart: start,
    coreEnd: end,
    exact: `${start} to ${end}`,
    core: "",
    date: null,
    flags: against.map((other) => ({ code: "contradiction" as const, message: "No.", relatedTo: [`c${other}`] })),
  });

  it("tells a disagreement of four claims once, by the widest words", () => {
    const four = [at(1, 0, 40, [3]), at(2, 20, 30, [4]), at(3, 100, 140, [1]), at(4, 120, 130, [2])];
    const clusters = clustersOf(contradictionsOf(four));
    expect(clusters.map(({ claims }) => claims.map(({ number }) => number))).toEqual([[1, 3]]);
  });

  it("keeps two disagreements apart", () => {
    const two = [at(1, 0, 10, [2]), at(2, 20, 30, []), at(3, 40, 50, [4]), at(4, 60, 70, [])];
    expect(clustersOf(contradictionsOf(two))).toHaveLength(2);
  });
});
