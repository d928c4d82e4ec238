import { expect, it } from "vitest";
import { bodyText } from "./body-text";
import type { StructurePart } from "./structure";

const text = "It grew by 4 percent.\n\nYear\t2021\n2022\t40 percent\n\nThe mill closed in 1931, said Ada Marsh.";
const cell = (words: string, column: number): StructurePart => {
  const start = text.indexOf(words);
  return { kind: "cell", start, end: start + words.length, table: 0, row: 0, column, head: false };
};

it("blanks the cells of a table and nothing else, and every offset stays", () => {
  const body = bodyText(text, [cell("Year", 0), cell("2021", 1), cell("2022", 0), cell("40 percent", 1)]);
  expect(body.length).toBe(text.length);
  expect(body.replace(/[\t\n ]+/g, " ")).toBe("It grew by 4 percent. The mill closed in 1931, said Ada Marsh.");
  expect(body.split("\n").length).toBe(text.split("\n").length);
});

it("reads a cell that holds a sentence, and what is no cell", () => {
  const whole = cell("The mill closed in 1931, said Ada Marsh.", 0);
  expect(bodyText(text, [whole])).toBe(text);
  expect(bodyText(text, [{ kind: "quote", start: 0, end: 21 }])).toBe(text);
});
