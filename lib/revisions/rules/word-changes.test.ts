import { expect, it } from "vitest";
import { wordChanges } from "./word-changes";

it.each<[string, string, string, [string, string][]]>([
  ["nothing", "Two came.", "Two came.", [["same", "Two came."]]],
  [
    "what went before what came for it",
    "It cost nine euros.",
    "It cost ten euros.",
    [
      ["same", "It cost "],
      ["gone", "nine"],
      ["new", "ten"],
      ["same", " euros."],
    ],
  ],
  [
    "a word that went, and nothing for it",
    "It is late now",
    "It is now",
    [
      ["same", "It is "],
      ["gone", "late "],
      ["same", "now"],
    ],
  ],
  [
    "a word that came for nothing",
    "It is now",
    "It is late now",
    [
      ["same", "It is "],
      ["new", "late "],
      ["same", "now"],
    ],
  ],
])("shows %s", (_, before, after, pieces) =>
  expect(wordChanges(before, after).map(({ mark, text }) => [mark, text])).toEqual(pieces),
);
