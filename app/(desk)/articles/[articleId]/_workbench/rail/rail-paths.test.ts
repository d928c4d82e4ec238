import { describe, expect, it } from "vitest";
import type { Verdict } from "@/lib/vocabulary";
import { claimAt, railHeight, railPaths } from "./rail-paths";

const at = (start: number, verdict: Verdict | null = null, dismissed = false) => ({
  start,
  verdict,
  dismissed,
  waived: false,
  disagreed: false,
});

describe("railPaths", () => {
  it.each([
    ["nothing", [], []],
    ["no claim that was dismissed", [at(0, null, true)], []],
    ["no claim that is not worth checking", [{ ...at(0), waived: true }], []],
    [
      "a disagreement the whole width long",
      [{ ...at(0), disagreed: true }],
      [{ verdict: "disagreed", path: "M0 0.5h12" }],
    ],
    ["the beginning", [at(0)], [{ verdict: null, path: "M0 0.5h4" }]],
    ["the last unit", [at(999)], [{ verdict: null, path: `M0 ${railHeight - 0.5}h4` }]],
    ["two claims at one place once", [at(500), at(500)], [{ verdict: null, path: "M0 300.5h4" }]],
    [
      "each verdict in its own length, the loudest on top",
      [at(0, "disputed"), at(0, "sourced"), at(0), at(0, "unverified")],
      [
        { verdict: null, path: "M0 0.5h4" },
        { verdict: "sourced", path: "M0 0.5h6" },
        { verdict: "unverified", path: "M0 0.5h9" },
        { verdict: "disputed", path: "M0 0.5h12" },
      ],
    ],
  ])("draws %s", (_, claims, expected) => {
    expect(railPaths(claims, 1000)).toEqual(expected);
  });

  it("draws no more for ten thousand claims than it has rows", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => at(index * 10));
    const [drawn] = railPaths(many, 100_000);
    expect(drawn?.path.split("M").length).toBe(railHeight + 1);
  });
});

describe("claimAt", () => {
  const claims = [at(100), at(200, null, true), at(400), at(800)];
  it.each([
    [0, 100],
    [0.2, 100],
    [0.3, 400],
    [0.61, 800],
    [1, 800],
  ])("finds the nearest to %d", (share, start) => {
    expect(claimAt(claims, 1000, share)?.start).toBe(start);
  });
  it("finds none where there is none", () => {
    expect(claimAt([at(1, null, true)], 10, 0)).toBeNull();
  });
});
