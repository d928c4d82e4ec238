import { describe, expect, it } from "vitest";
import { dayOf } from "./day-of";

const cases: [string | null | undefined, string | null][] = [
  ["2026-03-05", "2026-03-05"],
  ["2026-03-05T23:30:00-05:00", "2026-03-05"],
  [" 2026-03-05 10:00", "2026-03-05"],
  ["5 March 2026", "2026-03-05"],
  ["Thu, 05 Mar 2026 10:00:00 GMT", "2026-03-05"],
  ["Thursday 5th March, 2026", "2026-03-05"],
  ["March 5, 2026", "2026-03-05"],
  ["Sept. 5, 2026", "2026-09-05"],
  ["Thursday, March 5th 2026", "2026-03-05"],
  ["2026-02-30", null],
  ["2026-13-01", null],
  ["31 June 2026", null],
  ["03/04/2026", null],
  ["March 2026", null],
  ["yesterday", null],
  ["", null],
  [null, null],
  [undefined, null],
];

describe("dayOf", () => {
  it.each(cases)("%j: %j", (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});
