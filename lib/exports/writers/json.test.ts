import { describe, expect, it } from "vitest";
import { reportSchema } from "@/lib/exports/rules/report";
import { claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { writeJson } from "./json";

const text = "Trams run again, the mayor said. 🚋 Forty of them.";
const span = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
const said = claimOn(text, "Trams run again, the mayor said", {
  number: 1,
  kind: "attribution",
  attribution: {
    source: { ...span("the mayor"), resolved: "Ana Ruiz" },
    cue: span("said"),
    content: span("Trams run again"),
    quoted: "indirect",
  },
  review: reviewWith({ verdict: "unverified", rationale: "Asked; no answer." }),
  evidence: [evidenceWith({ url: null, publishedOn: null })],
});
const forty = claimOn(text, "Forty of them", { number: 2 });
const dismissed = claimOn(text, "🚋", {
  number: 3,
  standing: { state: "dismissed", reason: "A picture." },
  review: reviewWith(),
});
const report = reportOn(text, [said, forty, dismissed], { state: "closed" });

describe("writeJson", () => {
  const written = JSON.parse(writeJson(report));

  it("gives back the whole report", () => {
    expect(reportSchema.parse(written)).toEqual(report);
    expect(written).toMatchObject({ format: "tickmark-report", schemaVersion: 1 });
  });

  it("writes the same file whatever order the report was built in", () => {
    const reversed = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).reverse()) as T;
    expect(writeJson(reversed({ ...report, article: reversed(report.article) }))).toBe(writeJson(report));
  });

  it("refuses what is no report", () => {
    expect(() => writeJson({ ...report, exportedAt: "yesterday" })).toThrow();
    expect(() => writeJson({ ...report, audit: { seq: 1, head: "<script>" } })).toThrow();
  });

  it.each([
    ["a check that goes on", { state: "open" as const }],
    ["an archived article", { state: "archived" as const }],
    ["an article that is not on the web", { state: "closed" as const, address: null }],
    ["an article whose address leads nowhere", { state: "closed" as const, address: "javascript:alert(1)" }],
  ])("makes no ClaimReview of %s", (_, article) =>
    expect(JSON.parse(writeJson(reportOn(text, [said], article))).claimReviews).toEqual([]),
  );

  it("makes none of a claim that nobody made", () => {
    const own = claimOn(text, "Forty of them", { review: reviewWith() });
    expect(JSON.parse(writeJson(reportOn(text, [own], { state: "closed" }))).claimReviews).toEqual([]);
  });

  it("maps reviewed claims with a claimant, in a closed check of a published article, to ClaimReview", () => {
    expect(written.claimReviews).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        identifier: said.id,
        url: "https://post.example/trams",
        datePublished: "2026-03-06T09:30:00.000Z",
        author: { "@type": "Person", name: "Ines Okafor" },
        claimReviewed: "Trams run again, the mayor said",
        reviewBody: "Asked; no answer.",
        reviewRating: { "@type": "Rating", alternateName: "Unverified" },
        itemReviewed: {
          "@type": "Claim",
          author: { "@type": "Thing", name: "Ana Ruiz" },
          appearance: {
            "@type": "NewsArticle",
            identifier: report.article.id,
            headline: report.article.title,
            version: 1,
            url: "https://post.example/trams",
            author: { "@type": "Person", name: "Ada Marsh" },
            publisher: { "@type": "Organization", name: "The Harbour Post" },
            datePublished: "2026-03-05",
          },
        },
        citation: [
          {
            "@type": "CreativeWork",
            name: "Timetable, spring 2026",
            publisher: { "@type": "Organization", name: "Harbour Trams" },
          },
        ],
      },
    ]);
  });
});
