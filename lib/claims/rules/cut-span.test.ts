import { describe, expect, it } from "vitest";
import { cutSpan } from "./cut-span";

const text = "In 2021 the 🚀 rose, and fell.";
const shape = { kind: "statement" as const, start: 0, end: text.length - 1, detail: { reason: "x" } };
const whole = { ...shape, coreStart: 0, coreEnd: text.length - 1 };

describe("cutting a claim in two", () => {
  it("leaves out the spaces at the cut, and loses no other character", () => {
    const [left, right] = cutSpan(text, whole, text.indexOf("the")) ?? [];
    expect(text.slice(left?.start, left?.end)).toBe("In 2021");
    expect(text.slice(right?.start, right?.end)).toBe("the 🚀 rose, and fell");
  });

  it.each([
    ["in the first part", 3, 7, "In 2021", 0],
    ["in the second part", 12, 19, "🚀 rose", 1],
  ])("keeps the core and the details where the core lies: %s", (_, coreStart, coreEnd, __, keeper) => {
    const parts = cutSpan(text, { ...shape, coreStart, coreEnd }, 8) ?? [];
    expect(parts.map(({ detail }) => detail)).toEqual([0, 1].map((at) => (at === keeper ? shape.detail : {})));
    expect(parts[keeper]).toMatchObject({ coreStart, coreEnd });
    const other = parts[1 - keeper];
    expect([other?.coreStart, other?.coreEnd]).toEqual([other?.start, other?.end]);
  });

  it.each([
    ["at the beginning", 0],
    ["at the end", text.length - 1],
    ["beyond the end", 99],
    ["inside a character", text.indexOf("🚀") + 1],
  ])("refuses a cut %s", (_, at) => {
    expect(cutSpan(text, whole, at)).toBeNull();
  });

  it("refuses a part that would hold spaces alone", () => {
    expect(cutSpan("  a b", { ...whole, start: 0, end: 5 }, 1)).toBeNull();
  });
});
