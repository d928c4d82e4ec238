import { expect, it } from "vitest";
import { extract } from ".";

const coverage = (text: string) =>
  extract(text).sentences.map(({ exact, coverage, reason }) => [exact, reason ?? coverage]);

it.each([
  ["an event", "The barn burned.", "claim"],
  ["a question", "Who burned the barn?", "question"],
  ["a prediction", "The barn will burn.", "prediction"],
  ["a speculation", "The barn may have burned.", "speculation"],
  ["an opinion", "The barn is beautiful.", "opinion"],
  ["an order", "Leave the barn alone.", "order"],
  ["an interpretation", "This move signals a wider shift.", "interpretation"],
  ["words without a verb", "A sad day.", "no assertion"],
])("accounts for %s", (_, sentence, expected) => {
  expect(coverage(sentence)).toEqual([[sentence, expected]]);
});

it("calls a byline a byline, whatever names it holds", () => {
  expect(coverage("Mill burns down\n\nBy Ada Moss\n\nThe mill burned.")).toContainEqual([
    "By Ada Moss",
    "byline or dateline",
  ]);
});

it("does not count a sentence as covered by the claim of the one before", () => {
  expect(coverage("The barn burned. Who saw it?")).toEqual([
    ["The barn burned.", "claim"],
    ["Who saw it?", "question"],
  ]);
});
