import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkedSpan, segmentText } from "./segments";

const text = "The mayor said 40 trams run.";

const cases: { name: string; spans: MarkedSpan[]; segments: [string, string[]][] }[] = [
  { name: "no claim", spans: [], segments: [[text, []]] },
  { name: "one claim over all of it", spans: [{ id: "a", start: 0, end: 28 }], segments: [[text, ["a"]]] },
  {
    name: "one inside another",
    spans: [
      { id: "in", start: 15, end: 23 },
      { id: "out", start: 0, end: 27 },
    ],
    segments: [
      ["The mayor said ", ["out"]],
      ["40 trams", ["out", "in"]],
      [" run", ["out"]],
      [".", []],
    ],
  },
  {
    name: "two that cross",
    spans: [
      { id: "a", start: 0, end: 14 },
      { id: "b", start: 10, end: 17 },
    ],
    segments: [
      ["The mayor ", ["a"]],
      ["said", ["a", "b"]],
      [" 40", ["b"]],
      [" trams run.", []],
    ],
  },
  {
    name: "two on the same words, the longer first where they begin together",
    spans: [
      { id: "short", start: 4, end: 9 },
      { id: "same", start: 4, end: 9 },
      { id: "long", start: 4, end: 14 },
    ],
    segments: [
      ["The ", []],
      ["mayor", ["long", "short", "same"]],
      [" said", ["long"]],
      [" 40 trams run.", []],
    ],
  },
  {
    name: "two that touch are not over each other",
    spans: [
      { id: "a", start: 0, end: 9 },
      { id: "b", start: 9, end: 14 },
    ],
    segments: [
      ["The mayor", ["a"]],
      [" said", ["b"]],
      [" 40 trams run.", []],
    ],
  },
  {
    name: "empty, backward and far ones mark nothing, a long one is cut",
    spans: [
      { id: "empty", start: 5, end: 5 },
      { id: "back", start: 9, end: 4 },
      { id: "far", start: 99, end: 120 },
      { id: "cut", start: 24, end: 99 },
    ],
    segments: [
      ["The mayor said 40 trams ", []],
      ["run.", ["cut"]],
    ],
  },
];

describe("segmentText", () => {
  it.each(cases)("cuts at every boundary: $name", ({ spans, segments }) => {
    expect(segmentText(text, spans).map(({ start, end, ids }) => [text.slice(start, end), ids])).toEqual(segments);
  });

  it("gives nothing for an empty text", () => {
    expect(segmentText("", [{ id: "a", start: 0, end: 3 }])).toEqual([]);
  });

  it("gives the whole text, in order, each stretch with just the spans over it", () => {
    const sample = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(40), sample, (length, pairs) => {
        const content = text.repeat(2).slice(0, length);
        const spans = pairs.map(([start, end], index) => ({ id: `${index}`, start, end }));
        const segments = segmentText(content, spans);
        expect(segments.map(({ start, end }) => content.slice(start, end)).join("")).toBe(content);
        const over = segments.map(({ start, end }) =>
          spans.filter((span) => start < end && span.start <= start && end <= span.end).map(({ id }) => id),
        );
        expect(segments.map(({ ids }) => [...ids].sort())).toEqual(over.map((ids) => ids.sort()));
      }),
    );
  });

  it("cuts 2 MB with 40,000 claims at once", () => {
    const long = "x".repeat(2_000_000);
    const spans = Array.from({ length: 40_000 }, (_, n) => ({
      id: `${n}`,
      start: n * 50,
      end: n * 50 + 20 + (n % 90),
    }));
    const began = performance.now();
    expect(segmentText(long, spans).length).toBeGreaterThan(40_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
