import { expect, it } from "vitest";
import { findSentences } from "./sentences";

const split = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

it.each([
  ["two plain ones", ["The gate shut.", "Nobody spoke."]],
  ["titles", ["Dr. Ada Moss met Mr. Pell at noon.", "They talked."]],
  ["initials", ["J. R. Holt sold the barn.", "It burned."]],
  ["a country's letters before a name", ["The U.S. Navy sailed.", "It was late."]],
  ["a company's ending", ["Moss Ltd. sold its mill.", "The buyer was Holt Inc."]],
  ["an abbreviated month", ["The trial began on Sept. 4 in Leeds.", "It lasted a day."]],
  ["clock times", ["The train left at 5 p.m. on Friday.", "It was full."]],
  ["a quotation closed after its stop", ["“We lost.”", "“We won,” she said."]],
  ["a question asked by somebody", ["“Why now?” Holt asked.", "Nobody knew."]],
  ["a lower-case word after a question", ["‘Who paid?’ he asked.", "The room fell silent."]],
  ["decimals and versions", ["Prices rose 3.5 percent.", "Version 2.0 followed."]],
  ["an ellipsis inside", ["He waited … and left."]],
  ["a caption and its credit", ["The new barn at dusk", "Image: Ada Moss."]],
])("keeps %s apart", (_, sentences) => {
  expect(split(sentences.join(" "))).toEqual(sentences);
});

it("cuts what no sentence is long enough for, and loses nothing but spaces", () => {
  const text = "word ".repeat(2000).trim();
  const parts = split(text);
  expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(1500);
  expect(parts.join(" ")).toBe(text);
});
