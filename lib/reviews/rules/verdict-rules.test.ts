import { describe, expect, it } from "vitest";
import { type Stance, stances, type Verdict, verdicts } from "@/lib/vocabulary";
import { activeStances } from "./fallback";
import { losesGrounds } from "./loses-grounds";
import { lacking } from "./verdict-rules";

/** What each verdict may stand on: every set of stances, with and without a rationale. */
const sets: Stance[][] = [
  [],
  ["supports"],
  ["contradicts"],
  ["context"],
  ["supports", "contradicts"],
  ["supports", "context"],
  ["contradicts", "context"],
  ["supports", "contradicts", "context"],
];
const may: Record<Verdict, { argued: string; silent: string }> = {
  // One letter a set above: y may stand, the others name the field that is lacking.
  sourced: { argued: "eyeeyyey", silent: "eyeeyyey" },
  disputed: { argued: "yyyyyyyy", silent: "rryryryy" },
  unverified: { argued: "yyyyyyyy", silent: "rrrrrrrr" },
};
const field = { y: null, e: "evidence", r: "rationale" } as const;
const cases = verdicts.flatMap((verdict) =>
  (["argued", "silent"] as const).flatMap((how) =>
    sets.map((on, index) => {
      const letter = may[verdict][how].charAt(index) as keyof typeof field;
      return { verdict, rationale: how === "argued" ? "We rang twice" : " \n ", on, lacks: field[letter] };
    }),
  ),
);

it.each(cases)("$verdict on $on with the rationale '$rationale' lacks $lacks", ({ verdict, rationale, on, lacks }) => {
  const missing = lacking(verdict, { rationale, stances: on });
  expect(missing?.field ?? null).toBe(lacks);
  if (missing) expect(missing.message).toMatch(/needs .+\.$/);
});

it("has a row for every verdict and every set of stances", () => {
  expect(cases).toHaveLength(verdicts.length * 2 * 2 ** stances.length);
});

describe("standing evidence", () => {
  const cited = (stance: Stance, withdrawal: string | null = null) => ({ stance, evidence: { withdrawal } });
  const sourced = { verdict: "sourced" as const, review: { rationale: "" } };

  it("leaves out what was withdrawn", () => {
    expect(activeStances([cited("supports", "Forged"), cited("contradicts")])).toEqual(["contradicts"]);
  });

  it.each([
    ["the last support is withdrawn", sourced, [cited("supports", "Forged")], true],
    ["one of two supports is withdrawn", sourced, [cited("supports", "Forged"), cited("supports")], false],
    ["only contradicting evidence is left", sourced, [cited("contradicts")], true],
    ["an argued dispute loses its evidence", { verdict: "disputed", review: { rationale: "No." } }, [], false],
    ["a silent dispute loses its evidence", { verdict: "disputed", review: { rationale: "" } }, [], true],
    ["an unverified claim loses evidence", { verdict: "unverified", review: { rationale: "We rang" } }, [], false],
    ["nobody judged it", { verdict: null, review: null }, [], false],
  ] as const)("decides whether a claim reopens when %s", (_, claim, citations, reopens) => {
    expect(losesGrounds(claim, citations)).toBe(reopens);
  });
});
