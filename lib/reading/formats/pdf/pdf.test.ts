import { describe, expect, it } from "vitest";
import { type PrintedWords, pdfFile } from "@/lib/testing/pdf-file";
import { readArticleFile } from "../index";

const read = async (...pages: PrintedWords[][]) => {
  const result = await readArticleFile(pdfFile(pages), "release.pdf");
  if (!result.ok) throw new Error(result.message);
  return result;
};
/** Lines from a height downwards, 12 points apart, or more before a line that begins with `|`. */
const lines = (words: string[], { x = 50, y = 600, size = 10 } = {}): PrintedWords[] => {
  let at = y + 12;
  return words.map((one) => {
    at -= one.startsWith("|") ? 24 : 12;
    return { x, y: at, size, words: one.replace("|", "") };
  });
};
const long = "Nine trams ran over the old bridge to the harbour on Monday and";
const other = "the council said that more of them would follow by the summer,";

describe("the text of a PDF", () => {
  it.each([
    ["lines joined into a paragraph", lines([long, other, "and so on."]), `${long} ${other} and so on.`],
    ["space between paragraphs", lines([long, other, `|${long}`, other]), `${long} ${other}\n\n${long} ${other}`],
    ["a short last line ends one", lines([long, "it rained.", other, long]), `${long} it rained.\n\n${other} ${long}`],
    ["hyphens of the printer taken out", lines([`${long} sta-`, `tions ${other}`]), `${long} stations ${other}`],
    ["hyphens of the word kept", lines([`${long} a well-`, `known ${other}`]), `${long} a well-known ${other}`],
    ["ligatures unfolded", lines([`The \u0001rst ${long}`, other]), `The first ${long} ${other}`],
    ["a power kept", [...lines(["It is 40 km"]), { x: 104, y: 604, size: 6, words: "2" }], "It is 40 km2"],
  ])("%s", async (_, page, text) => {
    expect((await read(page)).text).toBe(text);
  });

  it("reads columns one after the other, under the headline across both", async () => {
    const column = ["Nine trams ran over the old bridge to", "the harbour, which the mayor saw from", "his window."];
    const right = ["Later he said that it was good to see", "them again, and that more would come", "by the summer."];
    const page = [
      { x: 50, y: 640, size: 24, words: "Trams return to the harbour of Brant" },
      ...lines(column),
      ...lines(right, { x: 320 }),
    ];
    expect((await read(page)).text).toBe(
      `Trams return to the harbour of Brant\n\n${column.join(" ")}\n\n${right.join(" ")}`,
    );
  });

  it("goes on over the end of a page, and leaves out what is printed on each", async () => {
    const page = (number: number, words: string[]) => [
      { x: 50, y: 770, words: "The Lamp, 5 March" },
      ...lines(words),
      { x: 300, y: 20, words: `Page ${number} of 2` },
    ];
    const { text, leftOut, structure } = await read(page(1, [long, other]), page(2, ["and so on.", `|${long}`]));
    expect(text).toBe(`${long} ${other} and so on.\n\n${long}`);
    expect(leftOut.map(({ words, why }) => [words, why])).toEqual([
      ["The Lamp, 5 March", "printed at the head of each page"],
      ["Page 1 of 2", "page number"],
      ["The Lamp, 5 March", "printed at the head of each page"],
      ["Page 2 of 2", "page number"],
    ]);
    expect(structure.filter(({ kind }) => kind === "page")).toEqual([
      { kind: "page", page: 1, start: 0, end: text.indexOf("\n") },
      { kind: "page", page: 2, start: text.indexOf("\n") + 2, end: text.length },
    ]);
  });
});

describe("the structure of a PDF", () => {
  it("stands on the words it is of", async () => {
    const page = [
      { x: 50, y: 700, size: 20, words: "Trams return" },
      ...lines([long, other]),
      ...lines(["\u0002 First point", "\u0002 Second point"], { y: 560 }),
      ...lines(["Year", "2024"], { y: 500 }),
      ...lines(["Trams", "9"], { x: 200, y: 500 }),
    ];
    const { text, structure, title } = await read(page);
    expect(title).toBe("Trams return");
    const named = structure
      .filter(({ kind }) => kind !== "page")
      .map(({ start, end, ...part }) => [text.slice(start, end), part]);
    expect(named).toEqual([
      ["Trams return", { kind: "heading", level: 1 }],
      ["First point", { kind: "item", level: 1, marker: "•" }],
      ["Second point", { kind: "item", level: 1, marker: "•" }],
      ["Year", { kind: "cell", table: 0, row: 0, column: 0, head: false }],
      ["Trams", { kind: "cell", table: 0, row: 0, column: 1, head: false }],
      ["2024", { kind: "cell", table: 0, row: 1, column: 0, head: false }],
      ["9", { kind: "cell", table: 0, row: 1, column: 1, head: false }],
    ]);
  });

  it("keeps links, and the marks of notes out of the text", async () => {
    const page = [
      { x: 50, y: 600, words: "Nine trams ran" },
      { x: 117, y: 604, size: 6, words: "3" },
      { x: 124, y: 600, words: "by the count", url: "https://a.example/" },
    ];
    const { text, structure } = await read(page);
    expect(text).toBe("Nine trams ran by the count");
    expect(structure).toEqual(
      expect.arrayContaining([
        { kind: "note-mark", start: 14, end: 14, mark: "3" },
        { kind: "link", start: 15, end: 27, address: "https://a.example/" },
      ]),
    );
  });

  it("takes title and author from its properties where they are words", async () => {
    const named = (info: string) => readArticleFile(pdfFile([lines([long, other])], "", info), "a.pdf");
    expect(await named("/Title (Trams return) /Author (Ada Marsh)")).toMatchObject({
      title: "Trams return",
      byline: "Ada Marsh",
    });
    expect(await named("/Title (Microsoft Word - draft.doc)")).toMatchObject({ title: null, byline: null });
  });
});

describe("a PDF that is no article", () => {
  const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> >>`;
  it.each([
    ["scanned", pdfFile([[]]), /holds pictures of pages only.*scanned/],
    ["locked", pdfFile([lines([long])], locked), /is a PDF that is locked by a password/],
    ["broken", pdfFile([lines([long])]).slice(0, 60), /is a PDF that is broken/],
    ["too long", pdfFile(Array.from({ length: 5_000 }, () => [])), /is a PDF of 5,000 pages; the limit is 2,000/],
  ])("%s: says so, soon", async (_, bytes, message) => {
    const began = performance.now();
    expect(await readArticleFile(bytes, "a.pdf")).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(performance.now() - began).toBeLessThan(4_500);
  });
});
