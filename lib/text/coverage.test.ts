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

const told = [
  "The mill burned.",
  "Two clerks fled.",
  "The owner wept.",
  "The roof fell.",
  "Police came.",
  "It rained.",
];

it.each([
  ["a label", "Opinion\n\nThe mill burned. A sad day."],
  ["the first words of its headline", "OPINION | A mill is a promise\n\nThe mill burned. A sad day."],
  ["the view of its outlet", "The Courier’s view: save the mill\n\nThe mill burned. A sad day."],
  ["the stars of a review", "★★☆☆☆\n\nThe mill burned. A sad day."],
  ["a writer who speaks", ["I grew up here.", ...told, "We all knew it.", "A sad day."].join(" ")],
])("knows a piece of opinion by %s", (_, text) => {
  expect(coverage(text).at(-1)?.[1]).toMatch(/^opinion/);
});

it.each([
  ["a report on a view", ["Mayor’s view: the mill can stay\n\n", ...told, "A sad day."].join(" ")],
  ["a report", [...told, "Nobody came back.", "The inn burned too.", "A sad day."].join(" ")],
  [
    "a report in which only those quoted speak",
    ["“I grew up here,” she said.", ...told, "“We all knew it,” he said.", "A sad day."].join(" "),
  ],
])("takes %s for none", (_, text) => {
  expect(coverage(text).at(-1)?.[1]).toMatch(/^no assertion$/);
});
