import { expect, it } from "vitest";
import { claimSummary } from "@/lib/testing/claim-summary";
import type { ClaimSummary } from "@/lib/views/queries";
import { nearestClaims } from "./nearest-claims";

const claim = (number: number, start: number, given: Partial<ClaimSummary> = {}) =>
  claimSummary(number, { start, end: start + 10, coreStart: start, coreEnd: start + 10, ...given });

it("offers what comes next before what stands as far ahead, and nothing that is set aside", () => {
  const claims = [
    claim(1, 0),
    claim(2, 20),
    claim(3, 40),
    claim(4, 31, { dismissed: true }),
    claim(5, 32, { waived: true }),
    claim(6, 90),
  ];
  expect(nearestClaims(claims, claim(2, 20)).map(({ number }) => number)).toEqual([3, 1, 6]);
});

it("offers a dozen of many", () => {
  const many = Array.from({ length: 50 }, (_, index) => claim(index, index * 20));
  expect(nearestClaims(many, claim(0, 0))).toHaveLength(12);
});
