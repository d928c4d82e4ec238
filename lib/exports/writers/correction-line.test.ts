import { expect, it } from "vitest";
import type { Correction } from "@/lib/exports/rules/corrections";
import { claimOn, reportOn } from "@/lib/testing/report";
import { correctionLine } from "./correction-line";
import { writeCsv } from "./csv";
import { writeHtml } from "./html/write-html";
import { writeJson } from "./json";
import { writeQueries } from "./queries-text";

const text = "It cost ten euros.";
const change = {
  claim: 4,
  words: "It cost <ten> euros",
  before: "sourced" as const,
  now: { state: "there" as const, verdict: null },
};
const correction: Correction = {
  revision: 2,
  at: "2026-03-07T16:05:00.000Z",
  by: "Ana Ruiz",
  reason: "The price was wrong",
  changes: [change, { ...change, claim: 7, now: { state: "gone" } }],
};
const report = { ...reportOn(text, [claimOn(text, "It cost ten euros")]), corrections: [correction], withoutPlace: 2 };

it.each<[string, Correction, string]>([
  [
    "with its reason and claims",
    correction,
    "Revision 2, 2026-03-07T16:05:00.000Z, Ana Ruiz: The price was wrong (verdicts changed on claims 4, 7)",
  ],
  ["without either", { ...correction, reason: null, changes: [] }, "Revision 2, 2026-03-07T16:05:00.000Z, Ana Ruiz"],
])("says a correction in a line, %s", (_, given, line) => expect(correctionLine(given)).toBe(line));

it("is in every format, as data", () => {
  const line = "Ana Ruiz: The price was wrong (verdicts changed on claims 4, 7)";
  expect(writeCsv(report)).toContain(line);
  expect(writeQueries(report)).toContain(line);
  expect(JSON.parse(writeJson(report)).corrections).toEqual([correction]);
  const page = writeHtml(report);
  expect(page).toContain("It cost &lt;ten&gt; euros</q>: was Sourced, is To check");
  expect(page).toContain("was Sourced, is no longer in the article");
  expect(page).toContain("2 claims have no place in this revision yet");
  expect(writeHtml({ ...report, corrections: [], withoutPlace: 0 })).not.toMatch(/Corrections|Left out/);
});
