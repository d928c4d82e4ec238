import { describe, expect, it } from "vitest";
import type { Stance, Verdict } from "@/lib/vocabulary";
import { activeStances, fallback } from "./fallback";
import { losesGrounds } from "./loses-grounds";

const cited = (stance: Stance, withdrawal: string | null = null) => ({ stance, evidence: { withdrawal } });
const review = (verdict: Verdict, rationale = "") => ({ verdict, rationale });

describe("what a claim leans on", () => {
  it("is the evidence that is not withdrawn", () => {
    expect(activeStances([cited("supports", "Forged"), cited("context"), cited("contradicts")])).toEqual([
      "context",
      "contradicts",
    ]);
  });
});

describe("the review that stood before", () => {
  it("carries the claim again while its grounds hold", () => {
    const sourced = review("sourced");
    expect(fallback(sourced, ["supports"])).toBe(sourced);
    const argued = review("unverified", "Asked three people.");
    expect(fallback(argued, [])).toBe(argued);
  });

  it.each([
    ["there was none", null, ["supports" as const]],
    ["its evidence is gone", review("sourced"), ["contradicts" as const]],
  ])("does not where %s", (_, before, stances) => expect(fallback(before, stances)).toBeNull());
});

describe("a verdict", () => {
  const judged = (verdict: Verdict | null, rationale: string | null) => ({
    verdict,
    review: rationale === null ? null : { rationale },
  });

  it.each<[string, ReturnType<typeof judged>, ReturnType<typeof cited>[], boolean]>([
    ["of nothing left that supports it", judged("sourced", ""), [cited("supports", "Forged")], true],
    ["of evidence that supports it", judged("sourced", ""), [cited("supports")], false],
    ["of words alone", judged("disputed", "It was May."), [], false],
    ["that nobody gave", judged(null, ""), [], false],
    ["whose review is gone", judged("sourced", null), [], false],
  ])("%s loses its grounds, or keeps them", (_, claim, citations, lost) => {
    expect(losesGrounds(claim, citations)).toBe(lost);
  });
});
