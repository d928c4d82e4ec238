import { describe, expect, it } from "vitest";
import { whyLeftOut as why } from "@/lib/reading/formats/why-left-out";
import { takeOut } from "./take-out";

const text = "Trams return\n\nA tram in 1912.\n\nThey run.\n\nThe end.";
const on = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const read = {
  text,
  structure: [
    { kind: "heading" as const, ...on("Trams return"), level: 1 },
    { kind: "caption" as const, ...on("A tram in 1912.") },
    { kind: "link" as const, ...on("tram in"), address: "https://a.example" },
    { kind: "quote" as const, ...on("They run.") },
    { kind: "pull-quote" as const, ...on("The end.") },
  ],
  remarks: [],
  leftOut: [{ at: on("They run.").start, words: "By Ada Marsh", why: why.byline }],
};

describe("takeOut", () => {
  it("changes nothing where nothing of the kind is there", () => expect(takeOut(read, new Set(["alt"]))).toBe(read));

  it.each([
    [["caption"] as const, "Trams return\n\nThey run.\n\nThe end."],
    [["pull-quote"] as const, "Trams return\n\nA tram in 1912.\n\nThey run."],
    [["caption", "pull-quote"] as const, "Trams return\n\nThey run."],
  ])("leaves %j out of the text, and ranges on their words", (kinds, expected) => {
    const out = takeOut(read, new Set(kinds));
    expect(out.text).toBe(expected);
    const quote = out.structure.find(({ kind }) => kind === "quote");
    expect(expected.slice(quote?.start, quote?.end)).toBe("They run.");
    expect(out.structure.some(({ start, end }) => start < 0 || end > expected.length)).toBe(false);
  });

  it("says what it left out, after what was left out, with what stands in it", () => {
    const out = takeOut(read, new Set(["caption"]));
    expect(out.leftOut).toEqual([
      { at: 14, words: "By Ada Marsh", why: why.byline },
      { at: 14, words: "A tram in 1912.", why: why.caption },
    ]);
    expect(out.structure.map(({ kind }) => kind)).toEqual(["heading", "quote", "pull-quote"]);
  });
});
