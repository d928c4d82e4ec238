import { describe, expect, it } from "vitest";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import type { CheckFinding } from "@/lib/text/schema";
import { recordFindings } from "./record-findings";

const at = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
const finding = (more: Partial<CheckFinding> = {}): CheckFinding => ({
  check: "weekday",
  spans: [at(5, "Monday"), at(13, "3 March 2026")],
  message: "3 March 2026 was a Tuesday, not a Monday.",
  ...more,
});
const keyOf = (one: CheckFinding) => recordFindings([one])[0]?.key;

describe("the key of a finding", () => {
  it.each([
    ["elsewhere in the text", finding({ spans: [at(50, "Monday"), at(70, "3 March 2026")] })],
    ["told in another sentence by another extractor", finding({ message: "It was a Tuesday." })],
  ])("is the same %s", (_, other) => expect(keyOf(other)).toBe(keyOf(finding())));

  it.each([
    ["one place says something else", finding({ spans: [at(5, "Sunday"), at(13, "3 March 2026")] })],
    ["another check finds it", finding({ check: "order" })],
    ["the places are told the other way round", finding({ spans: [at(13, "3 March 2026"), at(5, "Monday")] })],
  ])("is another where %s", (_, other) => expect(keyOf(other)).not.toBe(keyOf(finding())));

  it("is that of one place where both stand in the same words; without any there is nothing to look at", () => {
    const sum = finding({ check: "sum", spans: [at(5, "45 and 30 and 35 per cent")] });
    expect(recordedFindingSchema.parse(recordFindings([sum])[0])).toMatchObject({ check: "sum" });
    expect(recordFindings([finding({ spans: [] })])).toEqual([]);
  });

  it("tells two of the same words apart, and the first keeps its key", () => {
    const twice = recordFindings([finding(), finding({ spans: [at(50, "Monday"), at(70, "3 March 2026")] })]);
    expect(twice[0]?.key).toBe(keyOf(finding()));
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });
});
