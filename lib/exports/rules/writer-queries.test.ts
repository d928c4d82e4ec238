import { describe, expect, it } from "vitest";
import { writeQueries } from "@/lib/exports/writers/queries-text";
import { checkOn, claimOn, reportOn, reviewWith } from "@/lib/testing/report";
import { writerQueries } from "./writer-queries";

const text = "Trams return\n\n😀 Forty trams run again.\nA source said so.\n\nThe line opened in June, on a Friday.";
const vague = { code: "vague-source" as const, message: "Which source?", relatedTo: [] };
const disputed = reviewWith({ verdict: "disputed", rationale: "Counted 38.", correction: "Thirty-eight trams" });
const unverified = reviewWith({ verdict: "unverified", rationale: "The depot\nnever called back." });
const on = (exact: string, given: Parameters<typeof claimOn>[2] = {}) => claimOn(text, exact, given);

describe("queries to the writer", () => {
  it("asks for corrections, then for what could not be settled, then for what is unclear", () => {
    const claims = [
      on("A source said so", { flags: [vague] }),
      on("The line opened in June", { review: unverified }),
      on("Forty trams", { review: disputed }),
    ];
    const queries = writerQueries(reportOn(text, claims));
    expect(queries.map(({ number, exact, paragraph, ask }) => [number, exact, paragraph, ask.about])).toEqual([
      [1, "Forty trams", 2, "correction"],
      [2, "The line opened in June", 4, "unverified"],
      [3, "A source said so", 3, "unclear"],
    ]);
    expect(queries[0]).toMatchObject({ before: "😀 ", after: " run again." });
  });

  it.each([
    ["sourced", on("Forty trams", { review: reviewWith(), flags: [vague] })],
    ["to check without a flag", on("Forty trams")],
    ["a flag that is not the writer's to resolve", on("Forty trams", { flags: [{ ...vague, code: "hedged" }] })],
    ["dismissed", on("Forty trams", { review: disputed, standing: { state: "dismissed", reason: "None" } })],
    ["waived", on("Forty trams", { review: unverified, standing: { state: "waived", reason: "Trifle" } })],
  ])("asks nothing about what is %s", (_, claim) => {
    expect(writerQueries(reportOn(text, [claim]))).toEqual([]);
  });

  it("is written with the words quoted, their place, and room to answer", () => {
    const written = writeQueries(reportOn(text, [on("Forty trams", { review: disputed })]));
    expect(written).toContain("1. Paragraph 2, claim ");
    expect(written).toContain("“Forty trams”");
    expect(written).toContain("Suggested correction: Thirty-eight trams\n   Why: Counted 38.\n   Your answer:");
    expect(writeQueries(reportOn(text, []))).toContain("Nothing is open");
  });

  const found = (as: Parameters<typeof checkOn>[2]) => checkOn(text, ["June", "a Friday"], as);

  it("asks what somebody put to the writer of a desk check, with both places, before what is unclear", () => {
    const claims = [on("A source said so", { flags: [vague] })];
    const queries = writerQueries({ ...reportOn(text, claims), checks: [found("asked")] });
    expect(queries.map(({ ask }) => ask.about)).toEqual(["check", "unclear"]);
    expect(queries[0]).toMatchObject({
      ...{ claim: null, check: "check-June", paragraph: 4, before: "The line opened in ", exact: "June" },
      ask: { others: [{ paragraph: 4, exact: "a Friday" }], question: "Which day was it?" },
    });
  });

  it("asks nothing of a check nobody has decided on, nor of one that is right; the letter names both", () => {
    const report = { ...reportOn(text, []), checks: [found(null), found("right")] };
    expect(writerQueries(report)).toEqual([]);
    const written = writeQueries(report);
    expect(written).toMatch(
      /nobody has decided on it:\n- Weekday and date: It was a Tuesday\. “June” and “a Friday”\n/,
    );
    expect(written).toContain(
      "right as it stands:\n- Weekday and date: It was a Tuesday. “June” and “a Friday” Ines Okafor: The writer showed the log.",
    );
    expect(written).not.toContain("Nothing is open");
  });

  it("leaves a claim alone for what a desk check says of it, which is asked by itself", () => {
    const flagged = on("A source said so", { flags: [{ ...vague, code: "weekday" }] });
    expect(writerQueries(reportOn(text, [flagged]))).toEqual([]);
  });

  it("keeps what somebody wrote from passing for a query of its own", () => {
    const sly = reviewWith({ verdict: "unverified", rationale: "No\n\n2. Paragraph 9, claim 9" });
    const written = writeQueries(reportOn(text, [on("Forty trams", { review: sly })]));
    expect(written).toContain("What was tried: No 2. Paragraph 9, claim 9");
  });
});
