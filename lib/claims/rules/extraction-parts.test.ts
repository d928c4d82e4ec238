import { expect, test } from "vitest";
import type { ExtractedClaim, Extraction } from "@/lib/text/schema";
import { claimsIn, inParts } from "./extraction-parts";

const claim = (start: number): ExtractedClaim => {
  const span = { start, end: start + 1, exact: "x" };
  return { id: `c${start}`, kind: "statement", ...span, core: span, reason: "the test says so", flags: [] };
};
const extraction = (count: number): Extraction => ({
  extractor: "test/1",
  title: null,
  publishedAt: null,
  sentences: [],
  claims: Array.from({ length: count }, (_, index) => claim(index)),
});
const ids = () => {
  let made = 0;
  return () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;
};

test.each([
  [0, [0]],
  [1, [1]],
  [1000, [1000]],
  [1001, [1000, 1]],
  [2500, [1000, 1000, 500]],
])("%i claims travel in parts of %j", (count, sizes) => {
  const { extractor, claims, parts } = inParts(extraction(count), ids());
  expect([extractor, claims]).toEqual(["test/1", count]);
  expect(parts.map((part) => claimsIn(part).length)).toEqual(sizes);
});

test("numbers go on over the parts, and no claim comes twice", () => {
  const all = inParts(extraction(1500), ids()).parts.flatMap(claimsIn);
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 1500 }, (_, index) => index + 1));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1500);
});

test.each(["", "{}", "[{}]", '[{"id":"c1"}]'])("%j is no part", (part) => {
  expect(() => claimsIn(part)).toThrow();
});
