import { expect, test } from "vitest";
import type { Verdict } from "@/lib/vocabulary";
import { type Place, placeReview } from "./place-review";

const two = { requiredReviews: 2 };
const toCheck = { round: 3, verdict: null, disagreed: false };
const by = (reviewerId: string, verdict: Verdict) => ({ id: `${reviewerId} ${verdict}`, reviewerId, verdict });
const ada = { reviewerId: "ada", verdict: "sourced" } as const;

test.each<[string, Parameters<typeof placeReview>[0], Parameters<typeof placeReview>[1], Partial<Place>]>([
  ["where one judges, it stands", { ...toCheck, article: { requiredReviews: 1 } }, [], { as: "verdict" }],
  [
    "where one judges, it takes the place of another's",
    { ...toCheck, verdict: "disputed", article: { requiredReviews: 1 } },
    [],
    { as: "verdict" },
  ],
  ["the first of two is sealed", { ...toCheck, article: two }, [], { as: "first", round: 3 }],
  [
    "one's own changed is still the first",
    { ...toCheck, article: two },
    [by("ada", "disputed")],
    { as: "first", round: 3 },
  ],
  [
    "the same verdict of another agrees",
    { ...toCheck, article: two },
    [by("ben", "sourced")],
    { as: "second", round: 3, completes: "ben sourced", disagreed: false },
  ],
  [
    "another verdict disagrees",
    { ...toCheck, article: two },
    [by("ben", "unverified")],
    { as: "second", round: 3, completes: "ben unverified", disagreed: true },
  ],
  [
    "the other's last word counts",
    { ...toCheck, article: two },
    [by("ben", "disputed"), by("ben", "sourced")],
    { as: "second", completes: "ben sourced", disagreed: false },
  ],
  ["nobody judges what an editor is to settle", { ...toCheck, disagreed: true, article: two }, [], { as: "refused" }],
  [
    "nor where one judges by now",
    { ...toCheck, disagreed: true, article: { requiredReviews: 1 } },
    [],
    { as: "refused" },
  ],
  ["nobody alone changes what two agreed on", { ...toCheck, verdict: "sourced", article: two }, [], { as: "refused" }],
])("%s", (_, claim, blind, place) => expect(placeReview(claim, blind, ada)).toMatchObject(place));
