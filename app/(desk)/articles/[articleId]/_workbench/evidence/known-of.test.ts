import { expect, it } from "vitest";
import { knownOf } from "./known-of";

const piece = (title: string, url: string | null, publisher: string | null = null) => ({ title, url, publisher });
const pieces = [
  piece("Log", "https://harbour.example/log", "Harbour Board"),
  piece("Plan", "https://www.harbour.example/plan?p=2", "Harbour Board"),
  piece("A call", null, "Harbour Board"),
  piece("One", "https://two.example/1", "One"),
  piece("Two", "https://two.example/2", "Two"),
];

it.each([
  ["the very page", "https://harbour.example/log", "Log", "Harbour Board"],
  ["it without its scheme, and with www", "www.harbour.example/log", "Log", "Harbour Board"],
  ["a page that differs after the question mark", "harbour.example/plan?p=3", null, "Harbour Board"],
  ["another page of a known host", "harbour.example/rules", null, "Harbour Board"],
  ["a host of two publishers", "https://two.example/3", null, null],
  ["another host", "https://example.org/log", null, null],
  ["half an address", "harbour", null, null],
  ["nothing", "", null, null],
])("of %s knows what was cited from there", (_, typed, title, publisher) => {
  const known = knownOf(pieces, typed);
  expect([known.same?.title ?? null, known.publisher]).toEqual([title, publisher]);
});
