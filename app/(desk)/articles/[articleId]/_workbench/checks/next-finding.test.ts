import { describe, expect, it } from "vitest";
import type { FindingView } from "@/lib/findings/schema";
import { nextFinding, openFirst } from "./next-finding";

const decided: FindingView["decided"] = { as: "right", words: "So it is", by: "Ana", at: "2026-03-05T10:00:00.000Z" };
const [a, b, c] = [
  { key: "a", decided: null },
  { key: "b", decided },
  { key: "c", decided: null },
];

describe("the next finding", () => {
  it.each([
    ["the first from nowhere", [a, b, c], null, "a"],
    ["the one after, past what was decided", [a, b, c], "a", "c"],
    ["the first again after the last", [a, b, c], "c", "a"],
    ["the first that waits after one that was decided", [a, b, c], "b", "a"],
    ["any once none waits", [b], null, "b"],
    ["nothing where there is nothing", [], null, undefined],
  ])("is %s", (_, all, current, expected) => expect(nextFinding(all, current)?.key).toBe(expected));

  it("comes of those that wait, before what was decided", () => {
    expect(openFirst([b, a, c])).toEqual({ open: [a, c], decided: [b] });
  });
});
