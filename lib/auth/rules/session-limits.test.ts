import { expect, test } from "vitest";
import { isNewlySeen, sessionBounds } from "./session-limits";

const now = new Date("2026-03-16T09:00:00.000Z");

test("a session goes on for two weeks, and over a long weekend that nobody came by", () => {
  expect(sessionBounds(now)).toEqual({
    openedAfter: new Date("2026-03-02T09:00:00.000Z"),
    seenAfter: new Date("2026-03-12T09:00:00.000Z"),
  });
});

test.each([
  ["2026-03-16T08:59:00.000Z", false],
  ["2026-03-16T08:55:00.000Z", false],
  ["2026-03-16T08:54:59.999Z", true],
])("whoever was seen at %s is newly seen: %s", (seenAt, newly) => {
  expect(isNewlySeen(new Date(seenAt), now)).toBe(newly);
});
