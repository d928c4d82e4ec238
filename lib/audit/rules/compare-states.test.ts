import { expect, it } from "vitest";
import { differenceOf } from "./compare-states";
import type { State } from "./replay-state";

const stateOf = (facts: Record<string, Record<string, unknown>>): State => new Map(Object.entries(facts));
const recorded = stateOf({
  article: { title: "Tram", version: 2 },
  "claim:1": { verdict: null, detail: { a: 1, b: [2] } },
});

it.each([
  ["the same", { article: { title: "Tram", version: 2 }, "claim:1": { verdict: null, detail: { a: 1, b: [2] } } }],
  [
    "in another order",
    { "claim:1": { detail: { b: [2], a: 1 }, verdict: null }, article: { version: 2, title: "Tram" } },
  ],
  [
    "a field that holds nothing left out",
    { article: { title: "Tram", version: 2 }, "claim:1": { detail: { a: 1, b: [2] } } },
  ],
  [
    "a field more that holds nothing",
    { article: { title: "Tram", version: 2, byline: null }, "claim:1": { verdict: null, detail: { a: 1, b: [2] } } },
  ],
])("finds no difference in %s", (_, tables) => expect(differenceOf(recorded, stateOf(tables))).toBeNull());

it.each([
  ["a fact gone", { article: { title: "Tram", version: 2 } }, "The history knows claim:1, but the tables do not."],
  [
    "a fact more",
    { article: { title: "Tram", version: 2 }, "claim:1": { verdict: null, detail: { a: 1, b: [2] } }, "claim:2": {} },
    "The tables hold claim:2, of which the history knows nothing.",
  ],
  [
    "another value",
    { article: { title: "Trams", version: 2 }, "claim:1": { verdict: null, detail: { a: 1, b: [2] } } },
    'article: title is "Trams" in the tables, but the history made it "Tram".',
  ],
  [
    "a value inside another",
    { article: { title: "Tram", version: 2 }, "claim:1": { verdict: null, detail: { a: 1, b: [3] } } },
    'claim:1: detail is {"a":1,"b":[3]} in the tables, but the history made it {"a":1,"b":[2]}.',
  ],
  [
    "a value where there was none",
    { article: { title: "Tram", version: 2 }, "claim:1": { verdict: "sourced", detail: { a: 1, b: [2] } } },
    'claim:1: verdict is "sourced" in the tables, but the history made it null.',
  ],
  [
    "a field that the history never had",
    { article: { title: "Tram", version: 2, byline: "Ada" }, "claim:1": { verdict: null, detail: { a: 1, b: [2] } } },
    'article: byline is "Ada" in the tables, but the history made it null.',
  ],
  [
    "no value where there was one",
    { article: { version: 2 }, "claim:1": { verdict: null, detail: { a: 1, b: [2] } } },
    'article: title is null in the tables, but the history made it "Tram".',
  ],
])("names %s", (_, tables, difference) => expect(differenceOf(recorded, stateOf(tables))).toBe(difference));

it("quotes no more than the beginning of a long value", () => {
  const long = stateOf({ article: { title: "T".repeat(500), version: 2 } });
  expect(differenceOf(stateOf({ article: { title: "", version: 2 } }), long)?.length).toBeLessThan(160);
});
