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
