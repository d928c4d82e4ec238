import { describe, expect, it } from "vitest";
import type { FindingView } from "@/lib/findings/schema";
import type { TimelineClaim } from "@/lib/views/date-queries";
import { checksInTime } from "./checks-in-time";

const text = "It opened on Monday, 3 March 2026, five years after the flood of 2015.";
const claim = (number: number, exact: string): TimelineClaim => {
  const start = text.indexOf(exact);
  const place = { start, end: start + exact.length, coreStart: start, coreEnd: start + exact.length };
  const said = { exact, core: exact, kind: "date" as const, verdict: null, date: null, flags: [] };
  return { id: `claim ${number}`, number, ...place, ...said };
};
const [day, length, flood] = [claim(1, "Monday, 3 March 2026"), claim(2, "five years"), claim(3, "2015")];
const finding = (
  check: FindingView["check"],
  places: string[],
  decided: FindingView["decided"] = null,
): FindingView => ({
  key: check,
  check,
  message: `${check}!`,
  decided,
  spans: places.map((exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact })),
});
const weekday = finding("weekday", ["Monday", "3 March 2026"]);
const interval = finding("interval", ["five years", "2015"]);

describe("checks in time", () => {
  it("join the two dates a length of time lies between, and mark one date that is wrong in itself", () => {
    const { pairs, ofClaim } = checksInTime([weekday, interval], [day, length, flood]);
    expect(pairs).toEqual([{ a: length, b: flood, message: "interval!" }]);
    expect(Object.fromEntries(ofClaim)).toEqual({
      "claim 1": [weekday],
      "claim 2": [interval],
      "claim 3": [interval],
    });
  });

  it("leave out what is about other things than time, and what was found right", () => {
    const right = { as: "right" as const, words: "So it is", by: "Ana", at: "2026-03-05T10:00:00.000Z" };
    const found = [finding("unit", ["2015", "3 March 2026"]), finding("order", ["2015", "3 March 2026"], right)];
    expect(checksInTime(found, [day, flood])).toEqual({ checks: [], ofClaim: new Map(), pairs: [] });
  });

  it("are listed where no date stands on their places, without an arc", () => {
    expect(checksInTime([interval], [flood])).toMatchObject({ checks: [interval], pairs: [] });
  });
});
