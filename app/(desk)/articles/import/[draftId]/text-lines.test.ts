import { expect, it } from "vitest";
import { groupsOf, textLines } from "./text-lines";

const text = "Trams return\n\nThey run.";
const leftOut = [
  { at: 14, words: "A tram.", why: "Caption" },
  { at: 14, words: "Home", why: "Navigation" },
  { at: text.length, words: "All rights", why: "Caption" },
];
const shown = (...back: number[]) =>
  textLines({ text, leftOut, back: new Set(back) }).map(({ at, words }) => [at, words]);

it("shows what is put back where it will stand", () => {
  expect(shown()).toEqual([
    [0, "Trams return"],
    [14, "They run."],
  ]);
  expect(shown(2, 0)).toEqual([
    [0, "Trams return"],
    [null, "A tram."],
    [14, "They run."],
    [null, "All rights"],
  ]);
});

it("groups what was left out by why, the longest first", () => {
  expect(groupsOf(leftOut).map(({ why, pieces }) => [why, pieces.map(({ place }) => place)])).toEqual([
    ["Caption", [0, 2]],
    ["Navigation", [1]],
  ]);
});
