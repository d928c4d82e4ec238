import { expect, it } from "vitest";
import { claimDetailSchema, recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import type { ExtractedClaim } from "@/lib/text/schema";
import { recordExtraction } from "./from-extraction";

const span = (start: number, end: number) => ({ start, end, exact: "x".repeat(end - start) });
const claim = (id: string, start: number, end: number, rest: Partial<ExtractedClaim> = {}): ExtractedClaim => ({
  id,
  kind: "statement",
  ...span(start, end),
  core: span(start, end),
  reason: "a verb",
  flags: [],
  ...rest,
});

/** Ids that read like the order in which they were given out, and are real uuids. */
function counter() {
  let given = 0;
  return () => `00000000-0000-4000-8000-${String(++given).padStart(12, "0")}`;
}

it("numbers claims in reading order, the longer first where two begin together", () => {
  const claims = [
    claim("late", 50, 60),
    claim("short", 10, 20),
    claim("long", 10, 40),
    claim("second", 10, 45, { core: span(30, 45) }),
    claim("first", 10, 45, { core: span(12, 14) }),
  ];
  const recorded = recordExtraction(claims, counter());
  expect(recorded.map(({ number, start, end, coreStart }) => [number, start, end, coreStart])).toEqual([
    [1, 10, 45, 12],
    [2, 10, 45, 30],
    [3, 10, 40, 10],
    [4, 10, 20, 10],
    [5, 50, 60, 50],
  ]);
  expect(claims.map(({ id }) => id)).toEqual(["late", "short", "long", "second", "first"]);
});

it("gives each claim an id of its own and lets references follow", () => {
  const flag = { code: "contradiction" as const, message: "Two dates", relatedTo: ["c2", "c1"] };
  const claims = [claim("c1", 0, 5, { flags: [flag] }), claim("c2", 8, 9, { within: "c1", sameAs: ["c1", "gone"] })];
  const [first, second] = recordExtraction(claims, counter());
  expect(new Set([first?.id, second?.id]).size).toBe(2);
  expect(second?.withinId).toBe(first?.id);
  expect(second?.detail.sameAs).toEqual([first?.id]);
  expect(first?.flags).toEqual([{ ...flag, relatedTo: [second?.id, first?.id] }]);
});

it("drops a reference to a claim that the run did not give", () => {
  const flag = { code: "superlative" as const, message: "First", relatedTo: ["gone", "c1"] };
  const [only] = recordExtraction([claim("c1", 0, 5, { within: "gone", flags: [flag] })], counter());
  expect(only).toMatchObject({ withinId: null, flags: [{ relatedTo: [only?.id] }] });
});

it("keeps what belongs to a kind, and says nothing of what does not", () => {
  const date = { value: "XXXX-12-18", type: "DATE" as const };
  const quantity = { amount: span(3, 5), value: 40, unit: "percent", approximate: true };
  const attribution = {
    source: { ...span(0, 2), resolved: null },
    cue: span(2, 3),
    content: span(4, 9),
    quoted: "direct" as const,
  };
  const full = { attribution, date, quantity };
  const recorded = recordExtraction([claim("c1", 0, 9, full), claim("c2", 9, 12)], counter());
  expect(recorded.map(({ detail }) => detail)).toEqual([{ ...full, reason: "a verb" }, { reason: "a verb" }]);
  for (const one of recorded) {
    expect(recordedClaimSchema.parse(one)).toEqual(one);
    expect(claimDetailSchema.parse(one.detail)).toEqual(one.detail);
  }
});

it("makes nothing of nothing", () => expect(recordExtraction([], counter())).toEqual([]));
