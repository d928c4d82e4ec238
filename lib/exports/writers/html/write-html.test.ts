import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Report } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { checkOn, claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { writeHtml } from "./write-html";

const text =
  'Trams <b>return</b>\n\nAll 40 trams run again, the mayor said. 🚋🚋\n\nשלום & “goodbye”\u202E, "she" <script>alert(1)</script> said\ntwice.';
const claims: ReportClaim[] = [
  claimOn(text, "All 40 trams run again, the mayor said", { number: 1, review: reviewWith() }),
  claimOn(text, "40 trams", { number: 2, review: reviewWith({ verdict: "disputed", correction: "30 trams" }) }),
  claimOn(text, "again, the mayor said. 🚋", { number: 3 }),
  claimOn(text, "<script>alert(1)</script> said\ntwice", { number: 4, review: reviewWith({ verdict: "unverified" }) }),
  claimOn(text, "goodbye", { number: 5, standing: { state: "dismissed", reason: "<i>Not</i> a claim" } }),
];
const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

function page(written: string): Document {
  return parseHTML(written).document;
}

describe("writeHtml", () => {
  const report = reportOn(text, claims);
  const document = page(writeHtml(report));

  it("shows the article's own words, whole and in order", () => {
    for (const number of document.querySelectorAll(".article .number")) number.remove();
    const paragraphs = [...document.querySelectorAll(".article p")].map((paragraph) => paragraph.textContent);
    expect(paragraphs.join("\n\n")).toBe(text);
  });

  it("lists what the desk checks found by what was decided of it, and takes it for data", () => {
    const checks = [
      checkOn(text, ["40 trams", hostile]),
      checkOn(text, ["twice", "mayor"], "right", { message: hostile }),
      checkOn(text, ["goodbye", "trams"], "asked"),
    ];
    const listed = page(writeHtml({ ...report, checks }));
    const sections = [...listed.querySelectorAll("section")].flatMap((one) =>
      one.querySelector("h2")?.textContent?.startsWith("Desk checks") ? [one] : [],
    );
    expect(sections.map((one) => one.querySelector("h2")?.textContent?.slice(13))).toEqual([
      "found, and not decided yet",
      "put to the writer",
      "looked at, and right as it stands",
    ]);
    expect(sections[2]?.textContent).toContain("The writer showed the log.");
    expect(listed.querySelectorAll("img, script")).toHaveLength(0);
    expect(page(writeHtml(report)).body.textContent).not.toContain("Desk checks");
  });

  it("shows what was said of the claim that another came out of, and takes it for data", () => {
    const said = reviewWith({ verdict: "disputed", rationale: hostile });
    const cameOutOf = [{ number: 9, exact: hostile, reviews: [said] }];
    const split = page(writeHtml(reportOn(text, [claimOn(text, "40 trams", { number: 10, cameOutOf })])));
    const cell = split.querySelector("#claim-10 .earlier");
    expect(cell?.textContent).toContain("Came out of claim 9");
    expect(cell?.textContent).toContain(`Disputed: Ines Okafor`);
    expect(split.querySelectorAll("img, script")).toHaveLength(0);
  });

  it("marks each open claim on its words and no dismissed one", () => {
    const fresh = page(writeHtml(report));
    for (const number of fresh.querySelectorAll(".number")) number.remove();
    const marked = (verdict: string) =>
      [...fresh.querySelectorAll(`.article .${verdict}`)].map((mark) => mark.textContent).join("");
    expect(marked("sourced")).toBe("All 40 trams run again, the mayor said");
    expect(marked("disputed")).toBe("40 trams");
    expect(marked("to-check")).toBe("again, the mayor said. 🚋");
    expect(marked("unverified")).toBe("<script>alert(1)</script> said\ntwice");
    expect(fresh.querySelector("[id=claim-5]")?.textContent).toContain("<i>Not</i> a claim");
  });

  it("lists waived claims apart, unmarked, and says what would settle one", () => {
    const settlement = { record: "The <b>log</b>", holder: "the depot", by: "2026-04-01" };
    const waived = { state: "waived" as const, reason: "Nobody <i>disputes</i> it" };
    const some = [
      claimOn(text, "40 trams", { number: 1, settlement }),
      claimOn(text, "goodbye", { number: 2, standing: waived }),
    ];
    const written = page(writeHtml(reportOn(text, some)));
    expect(written.querySelector("tr[id=claim-1]")?.textContent).toContain(
      "The <b>log</b>, held by the depot, by 2026-04-01",
    );
    expect(written.querySelector(".dismissed h2")?.textContent).toBe("Waived: not worth checking");
    expect(written.querySelector("li[id=claim-2]")?.textContent).toContain("Nobody <i>disputes</i> it");
    expect(written.querySelectorAll(".article .number")).toHaveLength(1);
  });

  it("gives overlapping claims lines of their own", () => {
    const fresh = page(writeHtml(report));
    const lane = (verdict: string) => fresh.querySelector(`.article .mark.${verdict}`)?.className.slice(-1);
    expect(new Set([lane("sourced"), lane("disputed")]).size).toBe(2);
    expect(new Set([lane("sourced"), lane("to-check")]).size).toBe(2);
  });

  it("leads from each number to its row", () => {
    const written = page(writeHtml(report));
    const numbers = [...written.querySelectorAll(".article .number")];
    expect(numbers.map((number) => number.getAttribute("href"))).toEqual([
      "#claim-2",
      "#claim-1",
      "#claim-3",
      "#claim-4",
    ]);
    for (const number of numbers) {
      const row = written.querySelector(`[id="${number.getAttribute("href")?.slice(1)}"]`);
      expect(row?.querySelector("th")?.textContent).toBe(number.textContent?.replace(/\D/g, ""));
    }
  });

  it("names both hashes on the first page, at the end and in the margin of each printed page", () => {
    for (const hash of [report.revision.sha256, report.audit.head]) {
      expect(document.querySelector("header")?.textContent).toContain(hash);
      expect(document.querySelector("footer")?.textContent).toContain(hash);
      expect(document.querySelector("style")?.textContent).toMatch(new RegExp(`@bottom-left \\{[^}]*${hash}`));
    }
  });

  it("allows itself one style sheet, and asks the network for nothing", () => {
    const style = document.querySelector("style")?.textContent ?? "";
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import|<|&/);
    expect(document.querySelectorAll("script, img, link, iframe, object, embed, [src], [style]")).toHaveLength(0);
  });
});

it("names who cites a piece where somebody else added it", () => {
  const cited = (citedBy: string) =>
    page(writeHtml(reportOn(text, [claimOn(text, "40 trams", { evidence: [evidenceWith({ citedBy })] })])))
      .querySelector(".evidence small")
      ?.textContent?.trim();
  expect(cited("Ana Ruiz")).toContain("added by Ines Okafor · cited by Ana Ruiz");
  expect(cited("Ines Okafor")).not.toContain("cited by");
});

describe("hostile words", () => {
  const claim = claimOn(text, "40 trams", {
    number: 1,
    review: reviewWith({ rationale: hostile, correction: hostile, reviewer: hostile }),
    earlierReviews: [{ ...reviewWith({ rationale: hostile, reviewer: hostile }), ended: "superseded" }],
    flags: [{ code: "hedged", message: hostile, relatedTo: [] }],
    evidence: [
      evidenceWith({
        title: hostile,
        url: `https://x.example/${hostile}`,
        publisher: hostile,
        publishedOn: hostile,
        passage: hostile,
        addedBy: hostile,
        citedBy: `${hostile}2`,
      }),
    ],
  });
  const article = { title: hostile, byline: hostile, publisher: hostile, address: hostile };
  const written = writeHtml({
    ...reportOn(`${hostile}\n\n${text}`, [claim], article),
    exportedBy: { name: hostile, role: "editor" },
  });

  it("stay text wherever they stand", () => {
    const document = page(written);
    expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(document.querySelector("h1")?.textContent).toBe(hostile);
    expect(written).not.toContain("<img");
    expect(written).not.toMatch(/<script/i);
  });

  it.each([
    ["https://post.example/a?b=1&c=2", true],
    ["HTTP://post.example", true],
    ["javascript:alert(1)", false],
    [" javascript:alert(1)", false],
    ["data:text/html,<script>", false],
    ["file:///etc/passwd", false],
    ["//post.example", false],
    ["https://", false],
    ["ftp://post.example", false],
  ])("links %j: %j", (address, linked) => {
    const document = page(writeHtml(reportOn("x", [], { address })));
    const links = [...document.querySelectorAll(".facts a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(linked ? [address] : []);
    expect(document.querySelector(".facts")?.textContent).toContain(address);
  });
});

it("takes time in proportion to the claims", () => {
  const long = "Forty trams ran on the line again on Monday, it says.\n".repeat(9_300);
  const many = Array.from({ length: 10_000 }, (_, index): ReportClaim => {
    const start = index * 49;
    const exact = long.slice(start, start + 30);
    return {
      ...claimOn("x", "x", { number: index + 1 }),
      anchor: { start, end: start + 30, exact, prefix: "", suffix: "" },
    };
  });
  const began = performance.now();
  expect(writeHtml(reportOn(long, many)).length).toBeGreaterThan(2_000_000);
  expect(performance.now() - began).toBeLessThan(4_000);
});

describe("the first page", () => {
  const settlement = { record: "The log", holder: "the port", by: null };
  const told = (given: Partial<Report> = {}) => {
    const judged = [
      claimOn(text, "40 trams", { number: 2, review: reviewWith({ verdict: "disputed", correction: "30 trams" }) }),
      claimOn(text, "twice", { number: 6, review: reviewWith({ verdict: "unverified" }), settlement }),
      claimOn(text, "All 40", { number: 1, review: reviewWith() }),
    ];
    const sections = page(writeHtml({ ...reportOn(text, judged), ...given })).querySelectorAll("section.first");
    return [...sections].map(({ textContent }) => textContent?.replace(/\s+/g, " ") ?? "");
  };

  it("tells what is disputed, with what it should say, and then what would settle the rest; nothing of what is sourced", () => {
    const [disputed, unverified] = told();
    expect(disputed).toMatch(/Disputed 40 trams claim 2Should say 30 trams/);
    expect(unverified).toMatch(/Could not be settled twice claim 6What would settle it The log/);
    expect(told().join()).not.toContain("claim 1,");
  });

  it("says who judged, and who signed the check off, or that nobody has", () => {
    expect(told().at(-1)).toContain("Nobody has signed this check off yet.");
    const closed = { by: "Tomas Lind", at: "2026-03-07T10:00:00.000Z" };
    const last = told({ closed, reviewers: [{ name: "Ines <b>", claims: 2 }] }).at(-1);
    expect(last).toContain("Ines <b> judged 2 claims.");
    expect(last).toMatch(/Signed off by Tomas Lind, .*2026/);
  });

  it("leads with 25 of each, and says how many more there are", () => {
    const many = Array.from({ length: 30 }, (_, nth) =>
      claimOn(text, "twice", { number: nth + 1, review: reviewWith({ verdict: "disputed" }) }),
    );
    const [section] = page(writeHtml(reportOn(text, many))).querySelectorAll("section.first");
    expect(section?.querySelectorAll("li")).toHaveLength(26);
    expect(section?.textContent).toContain("5 more");
  });
});
