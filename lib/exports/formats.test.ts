import { describe, expect, it } from "vitest";
import { exportFormats } from "@/lib/exports/formats";
import { ofPage } from "@/lib/exports/writers/export-format";
import { claimOn, reportOn, reviewWith, wordsOf } from "@/lib/testing/report";

const text = "Forty trams run again.";
const report = reportOn(text, [
  claimOn(text, "Forty trams", { review: reviewWith({ verdict: "disputed", rationale: "Counted: 🚋 × 40." }) }),
]);

describe.each(exportFormats)("$name", ({ write, parts }) => {
  it("is the same file whatever the pages its claims come in", async () => {
    if (!parts) return;
    const { claims, ...head } = reportOn(text, [
      claimOn(text, "Forty trams", { review: reviewWith({ verdict: "disputed" }) }),
      claimOn(text, "trams", { standing: { state: "waived", reason: "plain" } }),
      claimOn(text, "run", { review: reviewWith({ verdict: "unverified" }) }),
    ]);
    let written = "";
    for (const part of parts(head))
      written += typeof part === "string" ? part : claims.map((claim) => ofPage(part)([claim])).join("");
    expect(written).toBe(await write({ ...head, claims }));
  });

  it("names the revision and the head of the chain, with a claim and without", async () => {
    for (const written of [await wordsOf(write(report)), await wordsOf(write(reportOn(text, [])))]) {
      expect(written).toContain(report.revision.sha256);
      expect(written).toContain(report.audit.head);
    }
  });

  it("says what was reviewed, in any script", async () => {
    expect(await wordsOf(write(report))).toContain("Counted: 🚋 × 40.");
  });

  it("writes the same twice and leaves the report as it was", async () => {
    const before = structuredClone(report);
    expect(await wordsOf(write(report))).toBe(await wordsOf(write(before)));
    expect(report).toEqual(before);
  });
});

it("gives each format a name and an extension of its own", () => {
  expect(exportFormats.map(({ name, extension }) => `${name}.${extension}`)).toEqual([
    "html.html",
    "docx.docx",
    "markdown.md",
    "queries.txt",
    "xlsx.xlsx",
    "csv.csv",
    "json.json",
    "annotations.jsonld",
    "dossier.zip",
  ]);
});
