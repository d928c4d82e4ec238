import { expect, it } from "vitest";
import { readMarks } from "./annotated";

const told = (marked: string) => {
  const { text, statements } = readMarks("a text", marked);
  return [text, statements.map(({ start, end }) => text.slice(start, end))];
};

it("reads statements out of double brackets, inner ones first", () => {
  expect(told("[[Roe, [[who fled]], wept]]. It hurts.")).toEqual([
    "Roe, who fled, wept. It hurts.",
    ["who fled", "Roe, who fled, wept"],
  ]);
});

it.each(["[[Roe wept.", "Roe wept]]."])("refuses %s", (marked) => {
  expect(() => readMarks("a text", marked)).toThrow("a text");
});
