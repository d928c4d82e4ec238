import { expect, it } from "vitest";
import { parsed } from "../testing/parsed";

const tagOf = (text: string, word: string) => parsed(text).tokens.find((token) => token.text === word)?.tag;

it.each([
  ["a plural before `that`", "Records from the harbour show that the boat sank.", "show", "VERB"],
  ["a name before `that`", "Clerks at Velmar University estimate that the barns burned.", "estimate", "VERB"],
  ["a plural before what it doubts", "Independent brewers doubt those figures.", "doubt", "VERB"],
  ["a past tense before a place", "A baker drowned near the pier.", "drowned", "VERB"],
  ["`that` before a plural after `and`", "She said it rained and that barns burned.", "that", "PRON SCONJ"],
  ["a participle after `has since`", "The mill closed and has since reopened.", "since", "ADV"],
  ["a present tense after a preposition", "He campaigned on promises to mend the road.", "promises", "NOUN"],
  ["what follows `according to`", "The mill, according to state media, burned.", "state", "NOUN"],
  ["the end of a headline", "Brewery sheds 40 jobs as profit slides", "slides", "VERB"],
])("reads %s", (_, text, word, tag) => {
  expect(tag.split(" ")).toContain(tagOf(text, word));
});

it.each([
  ["a noun with its article", "The report that the mill burned was false.", "report", "NOUN"],
  ["a noun with its owner", "Their fear that the mill would burn grew.", "fear", "NOUN"],
  ["an adjective before its noun", "The tired baker wept.", "tired", "ADJ"],
  ["`that` before a time", "The brewery agreed that year to close.", "that", "DET"],
])("leaves %s as it is", (_, text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});
