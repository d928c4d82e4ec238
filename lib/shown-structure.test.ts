import { describe, expect, it } from "vitest";
import { showStructure } from "./shown-structure";
import { inOrder, type Structure } from "./structure";

const text = "Trams return\n\nFirst\n\nYear\tTrams\n\nSee this.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const changed = { author: "Bo", at: null };
const cell = { kind: "cell" as const, table: 0, row: 0, head: false };
const structure: Structure = inOrder([
  { kind: "heading", ...at("Trams return"), level: 1 },
  { kind: "item", ...at("First"), level: 1, marker: "1." },
  { ...cell, ...at("Year"), column: 0 },
  { ...cell, start: 26, end: 31, column: 1 },
  { kind: "link", ...at("this"), address: "https://a.example/" },
  { kind: "note-mark", start: text.length, end: text.length, mark: "1" },
  { kind: "deleted", ...changed, start: text.indexOf("See"), end: text.indexOf("See"), words: "Do " },
  { kind: "page", page: 1, start: 0, end: text.length },
]);
const shown = showStructure(structure);

describe("the structure of an article", () => {
  it.each([
    ["Trams return", { kind: "heading", level: 1 }],
    ["First", { kind: "item", level: 1, marker: "1." }],
    ["Year", { kind: "row" }],
    ["See", { kind: "plain" }],
  ])("says what the paragraph is that begins with %s", (words, look) => {
    expect(shown.lookOf(text.indexOf(words))).toEqual(look);
  });

  it("cuts a paragraph into runs that hold all its words once", () => {
    const runs = shown.runsOf(text.indexOf("See"), text.length, true);
    expect(runs.map((run) => [text.slice(run.start, run.end), run.address, run.before, run.after])).toEqual([
      ["See ", null, [{ kind: "gone", words: "Do ", author: "Bo" }], []],
      ["this", "https://a.example/", [], []],
      [".", null, [], [{ kind: "note-mark", mark: "1" }]],
    ]);
  });

  it("parts the cells of a row, the tab with the one before it", () => {
    const runs = shown.runsOf(at("Year").start, at("Year").start + 10, true);
    expect(runs.map(({ start, end, column }) => [text.slice(start, end), column])).toEqual([
      ["Year", 0],
      ["\t", 0],
      ["Trams", 1],
    ]);
  });

  it("links to the web alone", () => {
    const [run] = showStructure([{ kind: "link", start: 0, end: 5, address: "javascript:alert(1)" }]).runsOf(
      0,
      5,
      true,
    );
    expect(run?.address).toBeNull();
  });

  it("shows an article without any as it was", () => {
    expect(showStructure([]).lookOf(3)).toEqual({ kind: "plain" });
    expect(showStructure([]).runsOf(3, 9, true)).toMatchObject([{ start: 3, end: 9, before: [], after: [] }]);
  });
});
