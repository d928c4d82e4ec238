import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { writeMarkdown } from "./markdown";

const text = "Trams *run* again. Buses [stop](x). Nobody <b>knows</b>. Ferries too.";
const claims = [
  claimOn(text, "Trams *run* again", { number: 1, review: reviewWith() }),
  claimOn(text, "Buses [stop](x)", {
    number: 2,
    review: reviewWith({ verdict: "disputed", rationale: "# No\n1. they run", correction: "Buses run" }),
    evidence: [
      evidenceWith({ title: "A [log]", url: "https://a.example/<x>" }),
      evidenceWith({ url: "javascript:alert(1)" }),
    ],
  }),
  claimOn(text, "Nobody <b>knows</b>", {
    number: 3,
    review: reviewWith({ verdict: "unverified", rationale: "We rang" }),
  }),
  claimOn(text, "Ferries too", { number: 4 }),
  claimOn(text, "knows", { number: 5, standing: { state: "dismissed", reason: "plain" } }),
];

describe("the message", () => {
  const written = writeMarkdown(reportOn(text, claims));
  const shown = new MarkdownIt({ html: true }).render(written);

  it("tells what is disputed first, then what is unverified and to check, with their words as quotations", () => {
    expect(written.match(/^## .*/gm)).toEqual(["## Disputed", "## Unverified", "## To check", "## Sourced"]);
    expect(shown.match(/<blockquote>[\s\S]*?<\/blockquote>/g)?.length).toBe(4);
    expect(shown).not.toContain("claim 5");
  });

  it("holds what people typed as text", () => {
    expect(shown).toContain("Trams *run* again");
    expect(shown).toContain("Buses [stop](x)");
    expect(shown).toContain("Nobody &lt;b&gt;knows&lt;/b&gt;");
    expect(shown.match(/<h1>|<ol>/g)).toHaveLength(1);
    expect(shown.match(/href="[^"]*"/g)).toEqual(['href="https://a.example/%3Cx%3E"']);
  });
});
