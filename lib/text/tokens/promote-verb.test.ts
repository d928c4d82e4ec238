import { expect, it } from "vitest";
import { parsed } from "../testing/parsed";

const verbs = (text: string) =>
  parsed(text)
    .tokens.filter(({ tag }) => tag === "VERB")
    .map((token) => token.text);

it.each([
  ["after a noun in the singular", "The charter caps rents for the poorest tenants.", ["caps"]],
  ["after a name", "Velmar changes three days before Malta.", ["changes"]],
  ["after an adverb", "He once sewed a button onto a sail.", ["sewed"]],
  ["after what tells who somebody is", "Their coach, Ada Moss, drives the van.", ["drives"]],
  ["before a semicolon, though another follows", "The eldest drinks; the youngest sings a hymn.", ["drinks", "sings"]],
])("makes a verb of the word that must be one %s", (_, text, expected) => {
  expect(verbs(text)).toEqual(expected);
});

it.each([
  ["a list of things", "Boots, hats and gloves; a coat from the shops on the corner."],
  ["a heading", "The fine print"],
  ["nouns after an article", "A row of houses in Leeds."],
])("leaves %s without a verb", (_, text) => {
  expect(verbs(text)).toEqual([]);
});

it("reads I’m as two words", () => {
  expect(parsed("I’m late.").tokens.map(({ text, tag }) => [text, tag])).toEqual([
    ["I", "PRON"],
    ["’m", "AUX"],
    ["late", "ADJ"],
    [".", "PUNCT"],
  ]);
});
