import { expect, it } from "vitest";
import { bestOf, checkQuote } from "./check-quote";

const source = (evidenceId: string, text: string) => ({ evidenceId, title: evidenceId, text });
const minutes = source("minutes", "Marsh: We will open the bridge in June, whatever the weather does.");
const paper = source("paper", "“We will close the bridge in June, whatever the weather does,” she said.");
const other = source("other", "Nothing of the kind.");

it.each([
  ["word for word in one", "“We will open the bridge in June,”", [minutes, other], ["minutes word-for-word"]],
  [
    "word for word in one, so what differs elsewhere is left out",
    "We will open the bridge in June",
    [paper, minutes],
    ["minutes word-for-word"],
  ],
  ["in several", "whatever the weather does", [minutes, paper], ["minutes word-for-word", "paper word-for-word"]],
  ["with a word of its own", "We will open a bridge in June", [minutes, other], ["minutes differs -the +a"]],
  ["nowhere", "The harbour master resigned yesterday", [minutes, paper, other], []],
  ["where there is nothing to compare with", "We will open", [], []],
])("a quotation is found %s", (_, quotation, sources, expected) => {
  const told = bestOf(checkQuote(quotation, sources)).map((one) => {
    if (one.found === "word-for-word") return `${one.evidenceId} word-for-word`;
    const changes = one.changes.filter(({ mark }) => mark !== "same");
    return [
      one.evidenceId,
      "differs",
      ...changes.map(({ text, mark }) => `${mark === "gone" ? "-" : "+"}${text.trim()}`),
    ].join(" ");
  });
  expect(told).toEqual(expected);
});
