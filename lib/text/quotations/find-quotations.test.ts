import { expect, it } from "vitest";
import { findParagraphs } from "../segment/paragraphs";
import { findQuotations } from "./find-quotations";

const quoted = (text: string) =>
  findQuotations(text, findParagraphs(text)).map((q) => `${q.use} ${text.slice(q.inner.start, q.inner.end)}`);

it.each([
  ["curly double marks", "“We lost,” he said.", ["speech We lost,"]],
  ["straight double marks", '"We lost," he said. "Badly."', ["speech We lost,", "speech Badly."]],
  ["curly single marks beside apostrophes", "‘It’s the ferry’s fault,’ he said.", ["speech It’s the ferry’s fault,"]],
  [
    "straight single marks beside apostrophes",
    "'My uncle'd loathe it,' she said of the boys' tent.",
    ["speech My uncle'd loathe it,"],
  ],
  ["a name in marks", "The ‘Petrel’ battery moved.", ["name Petrel"]],
  ["a name inside a quotation", "‘The ‘Petrel’ is ours,’ he said.", ["speech The ‘Petrel’ is ours,", "name Petrel"]],
  ["a phrase", "She had “full confidence” in him.", ["phrase full confidence"]],
  ["guillemets", "«We lost», he said.", ["phrase We lost"]],
  [
    "a plural's apostrophe inside a quotation",
    "‘The ministers’ plan failed,’ she said.",
    ["speech The ministers’ plan failed,"],
  ],
  ["no mark at all", "The dogs’ home and the cats' home shut in the ’90s.", []],
])("reads %s", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

it("goes on over a paragraph that opens with the mark again", () => {
  expect(quoted("“First part.\n\n“Second part,” she said.")).toEqual(["speech First part.\n\n“Second part,"]);
});

it("goes on over a paragraph that closes a mark it never opened", () => {
  expect(quoted("‘First part.\n\nSecond part,’ Brevik said.")).toEqual(["speech First part.\n\nSecond part,"]);
});

it("closes an unclosed quotation with its paragraph when nothing goes on", () => {
  expect(quoted("“First part.\n\nThe road was wet.")).toEqual(["speech First part."]);
});
