import { describe, expect, it } from "vitest";
import { absoluteTime, relativeTime } from "./format-time";

const now = new Date("2026-03-05T14:03:20Z");

describe("relativeTime", () => {
  it.each([
    ["2026-03-05T14:03:00Z", "just now"],
    ["2026-03-05T14:03:30Z", "in a moment"],
    ["2026-03-05T14:02:20Z", "1 minute ago"],
    ["2026-03-05T13:04:00Z", "59 minutes ago"],
    ["2026-03-05T11:03:20Z", "3 hours ago"],
    ["2026-03-04T10:00:00Z", "yesterday"],
    ["2026-02-28T10:00:00Z", "5 days ago"],
    ["2026-03-12T14:03:20Z", "in 7 days"],
    ["2026-02-20T10:00:00Z", "20 Feb 2026"],
  ])("says %s as %s", (at, expected) => {
    expect(relativeTime(new Date(at), now)).toBe(expected);
  });
});

it("names the zone of an absolute time", () => {
  expect(absoluteTime(now)).toBe("5 March 2026 at 14:03 UTC");
});
