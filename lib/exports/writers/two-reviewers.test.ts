import { expect, it } from "vitest";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { writeHtml } from "@/lib/exports/writers/html/write-html";
import { claimOn, reportOn, reviewWith } from "@/lib/testing/report";
import { writeCsv } from "./csv";
import { twoReviewers } from "./two-reviewers";

const text = "Forty trams run again.";
const side = (reviewer: string, ended: "agreed" | "disagreed") => ({
  ...reviewWith({ reviewer, verdict: "disputed", rationale: `Said ${reviewer}` }),
  ended,
});
const differing = [side("Ada Marsh", "disagreed"), side("Ben Okri", "disagreed")];
const cases: [string, Partial<ReportClaim>, string | null][] = [
  ["one reviewer", { review: reviewWith() }, null],
  ["two who agree", { review: reviewWith(), earlierReviews: [side("Ada Marsh", "agreed")] }, "agreed"],
  ["two who differ", { disagreed: true, earlierReviews: differing }, "disagreed"],
  ["two who differed", { review: reviewWith({ settles: true }), earlierReviews: differing }, "disagreed, settled"],
];

it.each(cases)("tells of %s", (_, given, expected) => {
  expect(twoReviewers(claimOn(text, "Forty trams", given))).toBe(expected);
});

it("prints both sides of a disagreement, which is neither a verdict nor to check", () => {
  const report = reportOn(text, [claimOn(text, "Forty trams", { disagreed: true, earlierReviews: differing })]);
  expect(writeCsv(report)).toMatch(/,Forty trams,Disagreed,/);
  const html = writeHtml(report);
  expect(html).toContain("Two reviewers differ");
  for (const { reviewer, rationale } of differing)
    for (const words of [reviewer, rationale]) expect(html).toContain(words);
  expect(html).not.toContain("Earlier reviews");
  expect(report.counts).toMatchObject({ disagreed: 1, toCheck: 0 });
});

it("says nothing of disagreement where nobody disagrees", () => {
  const html = writeHtml(reportOn(text, [claimOn(text, "Forty trams", { review: reviewWith() })]));
  expect(html).not.toMatch(/>Disagreed<|Two reviewers/);
});
