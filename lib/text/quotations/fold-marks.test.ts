import { describe, expect, it } from "vitest";
import { extract } from "..";
import { found } from "../testing/found";
import { foldMarks } from "./fold-marks";

describe("folding quotation marks", () => {
  it.each([
    ["''So,'' he said.", " “So,”  he said."],
    ["``So,'' he said.", " “So,”  he said."],
    ["‘‘So,’’ he said.", " “So,”  he said."],
    ["„So,“ he said. „So.”", "“So,” he said. “So.”"],
    ["»So«, he said.", "«So», he said."],
    ["‚So,‘ he said.", "‘So,’ he said."],
    ["‹So,› he said.", "‘So,’ he said."],
    ["He can‘t.", "He can’t."],
    ["“So,” he said. «So», 'so'.", "“So,” he said. «So», 'so'."],
    ["He is 6'2'' tall.", "He is 6'2'' tall."],
    ["He is 6'2'', ''big'' even.", "He is 6'2'',  “big”  even."],
  ])("reads %s", (text, folded) => {
    expect(foldMarks(text)).toBe(folded);
    expect(folded.length).toBe(text.length);
  });
});

it.each([
  ["''The barn burned,'' Ada Moss said. ''Twice.''", "The barn burned,'' Ada Moss said. ''Twice"],
  ["``The barn burned,'' said Ada Moss.", "The barn burned"],
  ["„The barn burned,“ said Ada Moss.", "The barn burned"],
  ["»The barn burned«, said Ada Moss.", "The barn burned"],
  ["Ada Moss called the barn ''a wreck''.", "the barn ''a wreck"],
])("finds what is said in %s", (text, content) => {
  const claims = found("attribution", text);
  expect(claims.map((claim) => claim.attribution?.content.exact)).toEqual([content]);
  for (const { start, end, exact } of claims) expect(text.slice(start, end)).toBe(exact);
});

it("takes a doubled mark whole where a sentence begins or ends with it", () => {
  const text = "Nobody came.\n\n''It burned twice.''";
  expect(extract(text).sentences.map(({ exact }) => exact)).toEqual(["Nobody came.", "''It burned twice.''"]);
});
