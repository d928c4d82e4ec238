import { describe, expect, it } from "vitest";
import { neutralizeFormula } from "./neutralize-formula";

const dangerous = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  "\t=1",
  "\tword",
  "\rword",
  "\nword",
  "  =1",
  "\u00A0=1",
  "\u200B=1",
  "\uFEFF=1",
  "\u202E=1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  " ＝1",
  "﹦1",
  "﹣1",
  "\u22121",
  "\u200B\u22121",
];
const harmless = [
  "",
  "word",
  "1-1",
  "a=b",
  "’=1",
  "“-40 degrees”",
  "mayor@post.example",
  "–",
  "— a dash",
  "✓",
  "مرحبا",
  "'=1",
];

describe("neutralizeFormula", () => {
  it.each(dangerous)("puts an apostrophe before %j", (cell) => {
    expect(neutralizeFormula(cell)).toBe(`'${cell}`);
  });

  it.each(harmless)("leaves %j alone", (cell) => {
    expect(neutralizeFormula(cell)).toBe(cell);
  });

  it("is quick on a long cell of spaces", () => {
    const cell = `${" ".repeat(1_000_000)}=1`;
    const began = performance.now();
    neutralizeFormula(cell);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
