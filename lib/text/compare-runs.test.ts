import { expect, it } from "vitest";
import { samples } from "@/lib/importing/samples";
import { compareRuns, extract } from "@/lib/text";
import type { ExtractedClaim } from "./schema";

const text = samples[1]?.text ?? "";
const { claims } = extract(text);
const first = claims[0] as ExtractedClaim;

it("finds every claim the same in two equal runs, whatever their numbers", () => {
  const renumbered = claims.map((claim, i) => ({ ...claim, id: `x${i}` })).reverse();
  const result = compareRuns(claims, renumbered);
  expect(result.same).toHaveLength(claims.length);
  expect([result.changed, result.added, result.removed]).toEqual([[], [], []]);
});

it("tells what came and went", () => {
  expect(compareRuns(claims.slice(1), claims).added).toEqual([first]);
  expect(compareRuns(claims, claims.slice(1)).removed).toEqual([first]);
});

it("names what changed", () => {
  const wider = { ...first, end: first.end + 1, exact: text.slice(first.start, first.end + 1), flags: [] };
  const result = compareRuns([first], [wider]);
  expect(result.changed.map((c) => c.what)).toEqual([first.flags.length > 0 ? ["words", "flags"] : ["words"]]);
});

it("never takes a claim of another kind for the same", () => {
  const other = { ...first, kind: first.kind === "date" ? ("quantity" as const) : ("date" as const) };
  const result = compareRuns([first], [other]);
  expect([result.added, result.removed]).toEqual([[other], [first]]);
});
