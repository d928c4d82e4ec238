import { expect, it } from "vitest";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { assertsElse } from "./asserts-else";

const at = (exact: string, start: number) => ({ exact, start, end: start + exact.length });
const shape = (source: string, cue: string): Shape => ({
  kind: "attribution",
  start: 0,
  end: 30,
  coreStart: 0,
  coreEnd: 30,
  detail: {
    attribution: {
      source: { ...at(source, 0), resolved: null },
      cue: at(cue, 9),
      content: at("it rained", 20),
      quoted: "indirect",
    },
  },
});
const told = shape("Ann Lund", "said");
const untold: Shape = { ...told, detail: {} };

it.each([
  ["another cue", told, shape("Ann Lund", "warned"), false],
  ["another source", told, shape("Bo Krantz", "said"), true],
  ["nobody who says it", told, untold, true],
  ["somebody who says it", untold, told, true],
  ["nobody, as before", untold, untold, false],
])("an attribution with %s", (_, before, after, otherwise) => {
  expect(assertsElse("attribution", before, after)).toBe(otherwise);
});

it.each(["span", "kind", "date"] as const)("another %s always says something else", (part) => {
  expect(assertsElse(part, told, told)).toBe(true);
});
