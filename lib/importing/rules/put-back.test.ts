import { describe, expect, it } from "vitest";
import { whyLeftOut as why } from "@/lib/reading/formats/why-left-out";
import { putBack } from "./put-back";

const text = "Trams return\n\nThey run.\n\nThe end.";
const read = {
  text,
  structure: [
    { kind: "heading" as const, start: 0, end: 12, level: 1 },
    { kind: "quote" as const, start: 14, end: 23 },
    { kind: "quote" as const, start: 25, end: 33 },
  ],
  remarks: [],
  leftOut: [
    { at: 14, words: "By Ada Marsh", why: why.byline },
    { at: 25, words: "A tram in 1912.", why: why.caption },
    { at: text.length, words: "All rights", why: why.copyright },
  ],
};

describe("putBack", () => {
  it("changes nothing where nothing is chosen", () => {
    expect(putBack(read, new Set())).toBe(read);
  });

  it.each([
    [[0], "Trams return\n\nBy Ada Marsh\n\nThey run.\n\nThe end."],
    [[1], "Trams return\n\nThey run.\n\nA tram in 1912.\n\nThe end."],
    [[2], "Trams return\n\nThey run.\n\nThe end.\n\nAll rights"],
    [[0, 1, 2], "Trams return\n\nBy Ada Marsh\n\nThey run.\n\nA tram in 1912.\n\nThe end.\n\nAll rights"],
  ])("makes paragraphs of %j, every range on its words", (chosen, expected) => {
    const back = putBack(read, new Set(chosen));
    expect(back.text).toBe(expected);
    const words = back.structure.map(({ kind, start, end }) => [kind, back.text.slice(start, end)]);
    expect(words.filter(([kind]) => `${kind}` !== "caption")).toEqual([
      ["heading", "Trams return"],
      ["quote", "They run."],
      ["quote", "The end."],
    ]);
    expect(back.leftOut.map((piece) => piece.words)).toEqual(
      read.leftOut.flatMap((piece, at) => (chosen.includes(at) ? [] : piece.words)),
    );
  });

  it("marks a caption as one", () => {
    const back = putBack(read, new Set([1]));
    const [caption] = back.structure.filter(({ kind }) => `${kind}` === "caption");
    expect(back.text.slice(caption?.start, caption?.end)).toBe("A tram in 1912.");
  });

  it("keeps what is still left out where it would stand", () => {
    const back = putBack(read, new Set([0]));
    const [caption] = back.leftOut;
    expect(back.text.slice(caption?.at)).toBe("The end.");
  });

  it("begins an empty text", () => {
    const nothing = { text: "", structure: [], remarks: [], leftOut: [{ at: 0, words: "All", why: why.beside }] };
    expect(putBack(nothing, new Set([0])).text).toBe("All");
  });
});
