import { describe, expect, it } from "vitest";
import { dateLabel, gapWords } from "./date-label";

describe("dateLabel", () => {
  it.each([
    ["2024-05-04", "that day", "4 May 2024"],
    ["2019", "five years ago", "2019"],
    ["XXXX-11-09", "November 9", "9 November"],
    ["XXXX-10", "October", "October"],
    ["2026-SP", "the spring of 2026", "the spring of 2026"],
    ["2025-10-15T02:10", "2:10 a.m.", "15 October 2025, 2:10 a.m."],
    ["XXXX-XX-XXTNI", "Last night", "Last night"],
    ["XXXX-XX-XX", "days ago", "days ago"],
    ["P2D", "two days", "two days"],
    ["PT25M", "25 minutes", "25 minutes"],
    ["2019/2021", "2019 to 2021", "2019 to 2021"],
  ])("says %j, told as %j, as %j", (value, words, label) => {
    expect(dateLabel({ value, type: "DATE" }, words)).toBe(label);
  });

  it("keeps the words of a date that the text leaves open", () => {
    expect(dateLabel({ value: null, type: "DATE", why: "Nothing dates it." }, "half past four")).toBe("half past four");
  });
});

describe("gapWords", () => {
  it.each([
    [60, "2 months"],
    [729, "24 months"],
    [731, "2 years"],
    [500_000, "1,369 years"],
  ])("calls %d days %j", (days, words) => {
    expect(gapWords(days)).toBe(words);
  });
});
