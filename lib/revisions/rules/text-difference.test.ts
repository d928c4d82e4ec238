import fc from "fast-check";
import { expect, it } from "vitest";
import { textDifference } from "./text-difference";

const shown = (before: string, after: string) =>
  textDifference(before, after).map((row) => {
    if (row.is === "same") return row.paragraphs;
    const side = (pieces: typeof row.before) =>
      pieces
        ?.map(({ text, mark }) => (mark === "same" ? text : mark === "gone" ? `[-${text}]` : `[+${text}]`))
        .join("") ?? "";
    return `${side(row.before)} | ${side(row.after)}${row.moved ? " moved" : ""}`;
  });

it.each<[string, string, string, (string | number)[]]>([
  ["nothing", "One.\n\nTwo.", "One.\n\nTwo.", [2]],
  ["a word", "It cost nine euros.", "It cost ten euros.", ["It cost [-nine] euros. | It cost [+ten] euros."]],
  ["a paragraph that went", "One.\n\nTwo came.", "One.", [1, "[-Two came.] | "]],
  ["a paragraph that came", "One.", "One.\n\nTwo came.", [1, " | [+Two came.]"]],
  [
    "one that moved",
    "One.\n\nTwo.\n\nThree.",
    "Three.\n\nOne.\n\nTwo.",
    [" | [+Three.] moved", 2, "[-Three.] |  moved"],
  ],
  [
    "a paragraph that went before one that changed",
    "Gone for good.\n\nIt cost nine euros.",
    "It cost ten euros.",
    ["[-Gone for good.] | ", "It cost [-nine] euros. | It cost [+ten] euros."],
  ],
  [
    "one that went behind one that changed",
    "It cost nine euros.\n\nGone for good.",
    "It cost ten euros.",
    ["It cost [-nine] euros. | It cost [+ten] euros.", "[-Gone for good.] | "],
  ],
  [
    "one that came before one that changed",
    "It cost nine euros.",
    "Come at last.\n\nIt cost ten euros.",
    [" | [+Come at last.]", "It cost [-nine] euros. | It cost [+ten] euros."],
  ],
  ["another in its place", "One came late.", "Two went.", [" | [+Two went.]", "[-One came late.] | "]],
  [
    "two of five words the same",
    "One two three four five.",
    "One two six seven eight.",
    ["One two [-three] [-four] [-five]. | One two [+six] [+seven] [+eight]."],
  ],
  [
    "two that changed, in order",
    "A red boat sank.\n\nA blue kite flew.",
    "A red boat burned.\n\nA blue kite fell.",
    ["A red boat [-sank]. | A red boat [+burned].", "A blue kite [-flew]. | A blue kite [+fell]."],
  ],
  [
    "two that changed places and words",
    "A red boat sank.\n\nBoys flew their blue kites.",
    "Boys lost their blue kites.\n\nA red boat burned.",
    [
      "[-A red boat sank.] | ",
      "Boys [-flew] their blue kites. | Boys [+lost] their blue kites.",
      " | [+A red boat burned.]",
    ],
  ],
  [
    "no change so far on as eight paragraphs",
    `${"abcdefgh".split("").join("\n\n")}\n\nIt cost nine euros.`,
    "It cost ten euros.",
    [" | [+It cost ten euros.]", ..."abcdefgh".split("").map((one) => `[-${one}] | `), "[-It cost nine euros.] | "],
  ],
])("shows %s", (_, before, after, rows) => expect(shown(before, after)).toEqual(rows));

const texts = fc.array(fc.constantFrom("One came. ", "Two went.", "\n\n", "“Go,” he said.", "👩🏽‍🚀 "), {
  maxLength: 12,
});

it("shows every word of both texts, each on its side", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const rows = textDifference(before, after);
      for (const [text, side] of [
        [before, "before"],
        [after, "after"],
      ] as const) {
        const words = rows.flatMap((row) => (row.is === "changed" ? (row[side] ?? []) : [])).map((piece) => piece.text);
        expect(words.every((piece) => text.includes(piece))).toBe(true);
      }
    }),
  );
});
