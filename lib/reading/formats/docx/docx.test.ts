import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { paragraph as p, run as r, type WordParts, wordFile } from "@/lib/testing/word-file";
import { readArticleFile } from "../index";
import { usualChoices } from "../read-result";

const read = async (parts: WordParts, changes: "accepted" | "rejected" = "accepted") => {
  const result = await readArticleFile(wordFile(parts), "draft.docx", { ...usualChoices, changes });
  if (!result.ok) throw new Error(result.message);
  return result;
};
const style = (id: string, name: string, inner = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const styles = [
  style("T", "Title"),
  style("H2", "heading 2"),
  style("Own", "Crosshead", '<w:basedOn w:val="H2"/>'),
  style("Q", "Quote"),
  style("C", "caption"),
  style("Toc1", "toc 1"),
].join("");
const styled = (id: string, text: string) => p(r(text), `<w:pStyle w:val="${id}"/>`);
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1%2)")}</w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
const item = (text: string, at: number) => p(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="3"/></w:numPr>`);
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(r(text))).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const ins = (inner: string) => `<w:ins w:author="Ada" w:date="2026-03-05T10:00:00Z">${inner}</w:ins>`;
const del = (text: string) =>
  `<w:del w:author="Bo" w:date="2026-03-05T11:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

describe("the text of a Word file", () => {
  it.each([
    ["runs joined, letters kept", p(r("One ") + r("tw") + r("o & “three”".replace("&", "&amp;"))), "One two & “three”"],
    ["empty paragraphs dropped", p(r("One")) + p("") + p(r("  ")) + p(r(" Two ")), "One\n\nTwo"],
    [
      "breaks, tabs and hyphens",
      p("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/></w:r>"),
      "a\nb c\u2011",
    ],
    [
      "rows and cells",
      `${p(r("A"))}<w:tbl>${row(cell("1", "2"), cell("3"))}${row(cell(""), cell("4"))}</w:tbl>`,
      "A\n\n1 2\t3\n\n\t4",
    ],
    ["a table in a cell", `<w:tbl>${row(`<w:tc>${p(r("1"))}<w:tbl>${row(cell("2"))}</w:tbl></w:tc>`)}</w:tbl>`, "1 2"],
    [
      "a box of text once, after its paragraph",
      p(
        `${r("One")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r("Box"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r("Box"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r(" two")}`,
      ),
      "One two\n\nBox",
    ],
    [
      "no tab stops, no former format",
      p(
        r("One"),
        '<w:tabs><w:tab w:val="left"/></w:tabs><w:pPrChange><w:pPr><w:pStyle w:val="T"/></w:pPr></w:pPrChange>',
      ),
      "One",
    ],
    [
      "no code of a field",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          r("4") +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(" men"),
      ),
      "4 men",
    ],
  ])("%s", async (_, body, text) => {
    expect((await read({ body, styles })).text).toBe(text);
  });

  it("leaves out, and says so, what is hidden, the contents, running heads and alt texts", async () => {
    const picture = '<w:r><w:drawing><wp:docPr id="1" descr="A tram on a bridge"/></w:drawing></w:r>';
    const body = styled("Toc1", "Bridge 1") + p(r("Open") + r("secret", "<w:vanish/>") + r(" now.") + picture);
    const { text, leftOut } = await read({ body, styles, header1: p(r("DRAFT")) });
    expect(text).toBe("Open now.");
    expect(leftOut).toEqual([
      { at: 0, words: "Bridge 1", why: "table of contents" },
      { at: 4, words: "secret", why: "hidden in the document" },
      { at: 9, words: "A tram on a bridge", why: "alt text of a picture" },
      { at: 0, words: "DRAFT", why: "printed at the head of each page" },
    ]);
  });
});

describe("the structure of a Word file", () => {
  it("stands on the words it is of", async () => {
    const body =
      styled("T", "Trams return") +
      styled("Own", "Later") +
      item("First", 0) +
      item("Sub", 1) +
      item("Second", 0) +
      styled("Q", "Yes.") +
      styled("C", "A tram.") +
      `<w:tbl>${row(cell("Year"), cell("Trams"))}</w:tbl>`;
    const { text, structure, title } = await read({ body, styles, numbering });
    expect(title).toBe("Trams return");
    expect(structure.map(({ start, end, ...part }) => [text.slice(start, end), part])).toEqual([
      ["Trams return", { kind: "heading", level: 1 }],
      ["Later", { kind: "heading", level: 2 }],
      ["First", { kind: "item", level: 1, marker: "1." }],
      ["Sub", { kind: "item", level: 2, marker: "1a)" }],
      ["Second", { kind: "item", level: 1, marker: "2." }],
      ["Yes.", { kind: "quote" }],
      ["A tram.", { kind: "caption" }],
      ["Year", { kind: "cell", table: 0, row: 0, column: 0, head: false }],
      ["Trams", { kind: "cell", table: 0, row: 0, column: 1, head: false }],
    ]);
  });

  it("holds links by relation and by field, and no place inside the file", async () => {
    const field = (code: string, text: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(
      `${r("See ")}<w:hyperlink r:id="x">${r("this")}</w:hyperlink>, <w:hyperlink w:anchor="b">${r("there")}</w:hyperlink>${field(' HYPERLINK "https://b.example/" \\o "tip" ', " and that")}`,
    );
    const { text, structure } = await read({ body, links: { x: "https://a.example/" } });
    expect(structure.map((part) => [text.slice(part.start, part.end), "address" in part && part.address])).toEqual([
      ["this", "https://a.example/"],
      [" and that", "https://b.example/"],
    ]);
  });

  it("calls notes where they stand, and offers a note's address on the sentence that calls it", async () => {
    const body = p(`${r("Old. Nine crossed.")}<w:r><w:footnoteReference w:id="5"/></w:r>${r(" More.")}`);
    const footnotes = `<w:footnote w:id="5">${p(r(" Census, https://c.example/9."))}</w:footnote>`;
    const { text, structure, remarks } = await read({ body, footnotes });
    expect(text).toBe("Old. Nine crossed. More.\n\nCensus, https://c.example/9.");
    expect(structure).toEqual([
      { kind: "note-mark", start: 18, end: 18, mark: "1" },
      { kind: "note", start: 26, end: 54, mark: "1" },
    ]);
    expect(remarks).toMatchObject([{ id: "note-1", addresses: ["https://c.example/9"] }]);
    expect(text.slice(remarks[0]?.start, remarks[0]?.end)).toBe("Nine crossed.");
  });
});

describe("tracked changes", () => {
  const body = p(`${r("Nine")}${del(" old")}${ins(r(" new"))}${r(" trams")}`);

  it("are read as accepted, or as rejected, and kept with who made them", async () => {
    const accepted = await read({ body });
    expect(accepted.text).toBe("Nine new trams");
    expect(accepted.structure).toEqual([
      { kind: "deleted", start: 4, end: 4, words: " old", author: "Bo", at: "2026-03-05T11:00:00Z" },
      { kind: "inserted", start: 4, end: 8, words: null, author: "Ada", at: "2026-03-05T10:00:00Z" },
    ]);
    const rejected = await read({ body }, "rejected");
    expect(rejected.text).toBe("Nine old trams");
    expect(rejected.structure).toMatchObject([
      { kind: "deleted", start: 4, end: 8, words: null },
      { kind: "inserted", start: 8, end: 8, words: " new" },
    ]);
  });

  it.each([
    ["a paragraph's end taken out", p(r("One"), "<w:rPr><w:del/></w:rPr>") + p(r(" two")), "One two", "One\n\ntwo"],
    ["a paragraph's end put in", p(r("One"), "<w:rPr><w:ins/></w:rPr>") + p(r(" two")), "One\n\ntwo", "One two"],
    [
      "a paragraph taken out whole",
      p(r("One")) + p(del("Gone"), "<w:rPr><w:del/></w:rPr>") + p(r("Two")),
      "One\n\nTwo",
      "One\n\nGone\n\nTwo",
    ],
    [
      "words that moved",
      p(`<w:moveFrom>${r("Here. ")}</w:moveFrom>${r("There.")}<w:moveTo>${r(" Here.")}</w:moveTo>`),
      "There. Here.",
      "Here. There.",
    ],
    ["what was put in and taken out again", p(`One${ins(del(" two"))}`) + p(r("Three")), "Three", "Three"],
  ])("%s", async (_, changed, accepted, rejected) => {
    expect((await read({ body: changed })).text).toBe(accepted);
    expect((await read({ body: changed }, "rejected")).text).toBe(rejected);
  });
});

describe("remarks", () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, text: string, paraId = `0000000${id}`) =>
    `<w:comment w:id="${id}" w:author="Ada" w:date="2026-03-05T10:00:00Z"><w:p w14:paraId="${paraId}">${r(text)}</w:p></w:comment>`;
  const wordsUnder = async (body: string, changes: "accepted" | "rejected" = "accepted") => {
    const { text, remarks } = await read({ body, comments: comment(1, "Why?") }, changes);
    return remarks.map((one) => text.slice(one.start, one.end));
  };

  it.each([
    ["words in a run", p(`${r("One ")}${start(1)}${r("two")}${end(1)}${r(" three")}`), "two"],
    ["words with a space around", p(`${r("One")}${start(1)}${r(" two ")}${end(1)}${r("three")}`), "two"],
    [
      "words of two paragraphs",
      p(`${r("One ")}${start(1)}${r("two")}`) + p(`${r("three")}${end(1)}${r(" four")}`),
      "two\n\nthree",
    ],
    ["ends between paragraphs", start(1) + p(r("One")) + p(r("two")) + end(1) + p(r("three")), "One\n\ntwo"],
    ["a cell", `<w:tbl>${row(cell("a"), `<w:tc>${p(start(1) + r("b") + end(1))}</w:tc>`)}</w:tbl>`, "b"],
    [
      "two cells",
      `<w:tbl>${row(`<w:tc>${p(start(1) + r("a"))}</w:tc>`, `<w:tc>${p(r("b") + end(1))}</w:tc>`)}</w:tbl>`,
      "a\tb",
    ],
    ["words put in", p(`${r("One ")}${start(1)}${ins(r("two"))}${end(1)}`), "two"],
    ["half taken out", p(`${start(1)}${r("One")}${del(" two")}${r(" three")}${end(1)}`), "One three"],
    ["all taken out", p(`${r("One")}${start(1)}${del(" two")}${end(1)}${r(" three")}`), ""],
    ["a mark alone", p(`${r("One")}<w:r><w:commentReference w:id="1"/></w:r>${r(" two")}`), ""],
    ["after letters beyond the first plane", p(`${r("🚋🚋 ")}${start(1)}${r("two")}${end(1)}`), "two"],
  ])("stand on exactly their words: %s", async (_, body, words) => {
    expect(await wordsUnder(body)).toEqual([words]);
  });

  it("stand on the words of the reading that was chosen", async () => {
    expect(await wordsUnder(p(`${start(1)}${r("One")}${del(" two")}${end(1)}`), "rejected")).toEqual(["One two"]);
  });

  it("keep author, time, thread and addresses", async () => {
    const comments = comment(1, "See https://a.example/x, and (https://b.example/).") + comment(2, "Done.");
    const commentsExtended =
      '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>';
    const { remarks } = await read({ body: p(start(1) + r("One") + end(1)), comments, commentsExtended });
    const both = { start: 0, end: 3, author: "Ada", at: "2026-03-05T10:00:00Z" };
    expect(remarks).toMatchObject([
      { ...both, id: "1", replyTo: null, resolved: true, addresses: ["https://a.example/x", "https://b.example/"] },
      { ...both, id: "2", replyTo: "1", addresses: [], words: "Done." },
    ]);
  });
});

describe("a hostile Word file", () => {
  const packed = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files));
  const document = (inner: string) => packed({ "word/document.xml": strToU8(inner) });
  /** The file with another size in the directory of its first part. */
  const saying = (size: number, bytes: Uint8Array<ArrayBuffer>) => {
    new DataView(bytes.buffer).setUint32(Buffer.from(bytes.buffer).indexOf("PK\x01\x02") + 24, size, true);
    return bytes;
  };
  const bomb = strToU8(
    `<!DOCTYPE d [${Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join("")}]><w:document><w:body><w:p><w:r><w:t>Words &e20;</w:t></w:r></w:p></w:body></w:document>`,
  );

  it.each([
    ["a zip bomb", () => saying(70_000_000, document("<w:document/>")), /unpacks to more than 64,000,000 bytes/],
    ["deep nesting", () => document(`<w:document>${"<w:p>".repeat(5_000)}`), /nested deeper/],
    [
      "many files",
      () =>
        packed(
          Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`word/document${at}.xml`, new Uint8Array()])),
        ),
      /more than 5,000 files/,
    ],
    ["a cut file", () => wordFile({ body: p(r("One")) }).slice(0, 400), /broken ZIP file/],
    ["no document", () => packed({ "word/document.bin": new Uint8Array() }), /holds no document/],
    [
      "a flood of text",
      () => document(`<w:document><w:body>${`<w:p><w:r><w:t>${"a ".repeat(5_000)}</w:t></w:r></w:p>`.repeat(500)}`),
      /more text than any article/,
    ],
  ])("%s ends in a message, soon", async (_, make, message) => {
    const bytes = make();
    const began = performance.now();
    const result = await readArticleFile(bytes, "draft.docx");
    expect(result).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(performance.now() - began).toBeLessThan(4_500);
  });

  it("knows no entities of its own", async () => {
    const result = await readArticleFile(packed({ "word/document.xml": bomb }), "draft.docx");
    expect(result).toMatchObject({ ok: true, text: "Words &e20;" });
  });
});
