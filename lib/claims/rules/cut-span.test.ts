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

  it("gives a core that was the whole claim to the part that holds more of it, whole", () => {
    const parts = cutSpan(text, whole, text.indexOf("the")) ?? [];
    expect(parts.map(({ coreStart, coreEnd }) => text.slice(coreStart, coreEnd))).toEqual([
      "In 2021",
      "the 🚀 rose, and fell",
    ]);
    expect(parts.map(({ detail }) => detail)).toEqual([{}, shape.detail]);
  });

  it.each([
    ["more of it before the cut", 0, 10, 0, "In 2021"],
    ["more of it behind the cut", 6, 19, 1, "the 🚀 rose"],
    ["as much on either side", 6, 9, 0, "1"],
  ])("cuts a core that lies over the cut: %s", (_, coreStart, coreEnd, keeper, core) => {
    const parts = cutSpan(text, { ...shape, coreStart, coreEnd }, 8) ?? [];
    expect(parts.findIndex(({ detail }) => detail === shape.detail)).toBe(keeper);
    expect(text.slice(parts[keeper]?.coreStart, parts[keeper]?.coreEnd)).toBe(core);
  });

  it.each([
    ["begins with the claim", 0, 7, "In 2021"],
    ["ends with it", 12, text.length - 1, "🚀 rose, and fell"],
  ])("keeps a core that only %s as it is", (_, coreStart, coreEnd, core) => {
    const parts = cutSpan(text, { ...shape, coreStart, coreEnd }, 8) ?? [];
    const keeper = parts.find(({ detail }) => detail === shape.detail);
    expect(text.slice(keeper?.coreStart, keeper?.coreEnd)).toBe(core);
  });

  it("makes a part its own core where the core was spaces at the cut", () => {
    const parts = cutSpan(text, { ...shape, coreStart: 7, coreEnd: 8 }, 8) ?? [];
    for (const part of parts) expect([part.coreStart, part.coreEnd]).toEqual([part.start, part.end]);
  });

  it.each([
    ["at the beginning", 0],
    ["at the end", text.length - 1],
    ["beyond the end", 99],
    ["inside a character", text.indexOf("🚀") + 1],
  ])("refuses a cut %s", (_, at) => {
    expect(cutSpan(text, whole, at)).toBeNull();
  });

  it.each([
    ["at the beginning", 8],
    ["at the end", text.indexOf(" and")],
  ])("refuses a cut %s of a claim within a text", (_, at) => {
    expect(cutSpan(text, { ...whole, start: 8, end: text.indexOf(" and") }, at)).toBeNull();
  });

  it("refuses a part that would hold spaces alone", () => {
    expect(cutSpan("  a b", { ...whole, start: 0, end: 5 }, 1)).toBeNull();
  });
});
