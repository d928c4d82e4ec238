import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { claimOn, reportOn, reviewWith } from "@/lib/testing/report";
import { xlsx } from "./write-xlsx";

const text = "=SUM(A1) said the log 🚋 & <it>.";
const sheetOf = async (...given: Parameters<typeof xlsx.write>) => {
  const parts = unzipSync(new Uint8Array(await new Response(await xlsx.write(...given)).arrayBuffer()));
  return strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
};

describe("the Excel table", () => {
  const report = reportOn(text, [
    claimOn(text, "=SUM(A1)", { number: 1, review: reviewWith({ verdict: "disputed", rationale: "+1\u0001" }) }),
    claimOn(text, "🚋 & <it>", { number: 2 }),
  ]);

  it("has a row for each claim under a frozen row of headers that filters", async () => {
    const sheet = await sheetOf(report);
    expect(sheet.match(/<row /g)).toHaveLength(3);
    expect(sheet).toMatch(/<autoFilter ref="A1:A[A-Z]3"\/>/);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<c r="A2" s="0"><v>1</v></c>');
  });

  it("holds what people typed as text, never as a formula", async () => {
    const sheet = await sheetOf(report);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain(">'=SUM(A1)<");
    expect(sheet).toContain(">'+1\uFFFD<");
    expect(sheet).toContain(">🚋 &amp; &lt;it&gt;<");
  });

  it("cuts what no cell takes", async () => {
    const long = reviewWith({ verdict: "disputed", rationale: "x".repeat(40_000) });
    const [found] = /x{100,}…/.exec(await sheetOf(reportOn(text, [claimOn(text, "said", { review: long })]))) ?? [];
    expect(found?.length).toBe(32_767);
  });
});
