import { expect, it } from "vitest";
import type { Shape } from "./recorded-shape";
import { shiftShape } from "./shift-shape";

const span = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
const bare: Shape = { kind: "quantity", start: 5, end: 30, coreStart: 8, coreEnd: 12, detail: { reason: "a figure" } };
const amount = span(8, "nine");
const quantity = { amount, value: 9, unit: "boats", approximate: false };
const attribution = {
  source: { ...span(5, "Ada"), resolved: null },
  cue: span(9, "said"),
  content: span(14, "it rained"),
  quoted: "indirect" as const,
};

it("moves a claim with all that it quotes, and changes no word of it", () => {
  const moved = shiftShape({ ...bare, detail: { ...bare.detail, quantity, attribution } as Shape["detail"] }, 7);
  expect(moved).toMatchObject({ kind: "quantity", start: 12, end: 37, coreStart: 15, coreEnd: 19 });
  expect(moved.detail).toEqual({
    reason: "a figure",
    quantity: { ...quantity, amount: span(15, "nine") },
    attribution: {
      source: { ...span(12, "Ada"), resolved: null },
      cue: span(16, "said"),
      content: span(21, "it rained"),
      quoted: "indirect",
    },
  });
});

it("makes up nothing that a claim does not have", () => {
  expect(shiftShape(bare, -5)).toEqual({ ...bare, start: 0, end: 25, coreStart: 3, coreEnd: 7 });
});
