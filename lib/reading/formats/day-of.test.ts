import { describe, expect, it } from "vitest";
import { dayIn, dayInAddress, dayOf } from "./day-of";

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

it.each([
  ["Lentara, Dec 1st 2025 1:01PM", "2025-12-01"],
  ["Thursday 5 March 2026 at noon", "2026-03-05"],
  ["no day in March 2026", null],
])("dayIn %j: %j", (line, day) => {
  expect(dayIn(line)).toBe(day);
});

it.each([
  ["https://post.example/world/2026/02/18/bridge.html", "2026-02-18"],
  ["https://post.example/2026-02-18-bridge", "2026-02-18"],
  ["https://post.example/2026/feb/18/bridge", "2026-02-18"],
  ["https://post.example/20260218/bridge", "2026-02-18"],
  ["https://post.example/2026/02/bridge", null],
  ["https://post.example/2026/13/40/bridge", null],
  ["https://post.example/story-20260218123", null],
  [null, null],
])("dayInAddress %j: %j", (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});
