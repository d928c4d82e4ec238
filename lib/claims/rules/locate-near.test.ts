import { expect, it } from "vitest";
import { locateNear } from "./locate-near";

const text = "Nine died. 🚀 The mayor said nine died, and nine died again. aaaa";

it.each([
  ["the only place there is, however far", "mayor", 60, text.indexOf("mayor")],
  ["the nearer of two, before", "nine died", 30, text.indexOf("nine died")],
  ["the nearer of two, behind", "nine died", 42, text.lastIndexOf("nine died")],
  [
    "the first of two equally near",
    "ine died",
    (text.indexOf("nine") + text.lastIndexOf("nine")) / 2 + 1,
    text.indexOf("nine") + 1,
  ],
  ["the very beginning", "Nine", 0, 0],
  ["one of those that overlap", "aaa", 99, text.length - 3],
  ["words typed with spaces around them", " mayor\n", 0, text.indexOf("mayor")],
])("finds %s", (_, words, near, start) => {
  const exact = words.trim();
  expect(locateNear(text, words, near)).toEqual({ start, end: start + exact.length, exact });
});

it.each([
  ["words that are not there", "ten died"],
  ["nothing", ""],
  ["spaces alone", " \n"],
  ["the first half of a character", "\ud83d"],
  ["the second half of one", "\ude80 The"],
])("finds no place for %s", (_, words) => expect(locateNear(text, words, 0)).toBeNull());
