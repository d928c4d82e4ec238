import { describe, expect, it } from "vitest";
import {
  articleByteLimit,
  fileByteLimit,
  filesOffered,
  formatOf,
  formatsRead,
  readArticleFile,
  readPastedText,
} from "./index";
import { type ArticleFormat, nothingBeside } from "./read-result";

const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const nothing = { ...nothingBeside, title: null, byline: null, publisher: null, address: null, publishedAt: null };

describe("what is read", () => {
  it("keeps a plain text as it came: mark, line ends, spaces and all", async () => {
    const text = "\uFEFFTrams return\r\n\r\nThey “run” – again.  🚋\r\n";
    await expect(readArticleFile(utf8(text), "Story.TXT")).resolves.toEqual({
      ok: true,
      format: "text",
      mediaType: "text/plain",
      text,
      ...nothing,
      title: "Trams return",
    });
  });

  it("reads pasted text as plain text, never as markup", async () => {
    expect(readPastedText("<b>Trams</b> *return*")).toMatchObject({
      ok: true,
      format: "text",
      text: "<b>Trams</b> *return*",
    });
  });

  it.each([
    ["story.txt", "text"],
    ["story", "text"],
    [".htaccess", "text"],
    ["story.md", "markdown"],
    ["a.b/STORY.Markdown", "markdown"],
    ["story.html", "html"],
    ["story.HTM", "html"],
  ])("takes the format of %s from its name: %s", async (name, format) => {
    await expect(readArticleFile(utf8("Trams run."), name)).resolves.toMatchObject({ ok: true, format });
  });

  it.each([
    ["UTF-16, little end first", utf16("\uFEFFCafé 🚋", true)],
    ["UTF-16, big end first", utf16("\uFEFFCafé 🚋", false)],
    ["UTF-8 with a mark", utf8("\uFEFFCafé 🚋")],
  ])("decodes %s", async (_, bytes) => {
    await expect(readArticleFile(bytes, "a.txt")).resolves.toMatchObject({ ok: true, text: "\uFEFFCafé 🚋" });
  });

  it("keeps a replacement character and a stray control character that the file itself holds", async () => {
    await expect(readArticleFile(utf8("A \uFFFD and a \0 stand here."), "a.txt")).resolves.toMatchObject({
      ok: true,
      text: "A \uFFFD and a \0 stand here.",
    });
  });

  it("reads a page in the charset it declares, and in UTF-8 where it is that all the same", async () => {
    const page = (name: string) => ascii(`<meta charset="${name}"><p>Caf`, [0xe9], " opens at noon.");
    await expect(readArticleFile(page("windows-1252"), "a.html")).resolves.toMatchObject({
      ok: true,
      text: "Café opens at noon.",
    });
    await expect(readArticleFile(page("utf-8"), "a.html")).resolves.toMatchObject({
      ok: true,
      text: "Caf\uFFFD opens at noon.",
      doubts: [expect.stringMatching(/^One byte was no character .* “.*Caf\uFFFD opens/)],
    });
    const many = ascii(
      '<meta charset="utf-8"><p>',
      Array.from({ length: 9 }, () => 0xe9),
    );
    await expect(readArticleFile(many, "a.html")).resolves.toMatchObject({ ok: false, code: "encoding" });
    await expect(readArticleFile(page("nonsense"), "a.html")).resolves.toMatchObject({ ok: false, code: "encoding" });
    const mislabelled = utf8('<meta charset="iso-8859-1"><p>Café opens at noon.');
    await expect(readArticleFile(mislabelled, "a.html")).resolves.toMatchObject({
      ok: true,
      text: "Café opens at noon.",
    });
  });

  it.each(["windows-1252", "iso-8859-1", "latin1", "us-ascii"])(
    "reads quotation marks and dashes of %s",
    async (charset) => {
      const page = ascii(
        `<meta charset="${charset}"><p>It cost `,
        [0x93, 0x80],
        "5",
        [0x94, 0x20, 0x96],
        " Ada",
        [0x92],
        "s.",
      );
      await expect(readArticleFile(page, "a.html")).resolves.toMatchObject({
        text: "It cost “€5” – Ada’s.",
        doubts: [],
      });
    },
  );

  it("lets through just the limit", async () => {
    expect(readPastedText("é".repeat(articleByteLimit / 2)).ok).toBe(true);
  });
});

const refused: [string, Uint8Array, string, string, RegExp][] = [
  ["nothing", utf8(""), "a.txt", "empty", /“a\.txt” is empty\. Choose/],
  ["blank", utf8("\uFEFF \r\n\t\u200B\n"), "a.txt", "empty", /holds no text/],
  ["a page of code alone", utf8("<script>document.write('x')</script>"), "a.html", "empty", /holds no text/],
  ["a PDF called .txt", ascii("%PDF-1.7\n"), "a.txt", "unreadable", /is a PDF that is broken/],
  ["a Word document", ascii("PK", [3, 4], "xxxxword/document.xml"), "a.docx", "unreadable", /is a broken ZIP file/],
  ["an archive", ascii("PK", [3, 4], "hello.txt"), "a.txt", "binary", /is a ZIP archive/],
  ["a picture", ascii([0x89], "PNG", [13, 10, 26, 10]), "a.html", "binary", /is a picture \(PNG\)/],
  ["rich text", ascii("{\\rtf1 Trams}"), "a.txt", "binary", /is an RTF document/],
  ["noise", Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32), "a.txt", "binary", /binary data/],
  [
    "another format",
    utf8("a,b"),
    "a.csv",
    "unknown-format",
    /plain text \(\.txt\), Markdown \(\.md\), HTML \(\.html\)/,
  ],
  [
    "windows-1252",
    ascii("One\r\nTwo caf", [0xe9], " three"),
    "a.txt",
    "encoding",
    /byte 13 \(on line 2, after “Two caf”\)/,
  ],
  ["a cut character", ascii("Caf", [0xc3]), "a.md", "encoding", /byte 4 /],
  [
    "a byte past real replacement characters",
    ascii([0xef, 0xbf, 0xbd], "x", [0xef, 0xbf, 0xbd], [0xff], "yz"),
    "a.txt",
    "encoding",
    /byte 8 /,
  ],
  ["UTF-16 without a mark", utf16("Trams return to the street", true), "a.txt", "encoding", /looks like UTF-16/],
  ["half of UTF-16", Uint8Array.from([0xff, 0xfe, 0x41]), "a.txt", "encoding", /utf-16le/],
  [
    "too much text",
    utf8("x".repeat(articleByteLimit + 1)),
    "a.txt",
    "too-long",
    /2,000,001 bytes.* 2,000,000 \(2 MB\)/,
  ],
  ["too much in two-byte letters", utf8("é".repeat(articleByteLimit / 2 + 1)), "a.txt", "too-long", /2,000,002 bytes/],
  ["too large a file", utf8(" ".repeat(fileByteLimit + 1)), "a.html", "too-long", /10,000,001 bytes/],
];

describe("what is refused", () => {
  it.each(refused)("%s", async (_, bytes, name, code, message) => {
    await expect(readArticleFile(bytes, name)).resolves.toEqual({
      ok: false,
      code,
      message: expect.stringMatching(message),
    });
  });

  it("says so of pasted text too", async () => {
    expect(readPastedText(" \n")).toMatchObject({
      ok: false,
      code: "empty",
      message: expect.stringMatching(/^The pasted text/),
    });
    expect(readPastedText("x".repeat(articleByteLimit + 1))).toMatchObject({ ok: false, code: "too-long" });
  });

  it("names the file without its folders, its tricks and its length", async () => {
    const messageFor = (name: string) => readArticleFile(utf8(""), name);
    await expect(messageFor("/etc/x/a.txt")).resolves.toMatchObject({ message: expect.stringMatching(/^“a\.txt” is/) });
    await expect(messageFor("C:\\x\\\u202Ea\n.txt")).resolves.toMatchObject({
      message: expect.stringMatching(/^“a\.txt” is/),
    });
    await expect(messageFor("")).resolves.toMatchObject({ message: expect.stringMatching(/^The file is/) });
    await expect(messageFor(`${"long".repeat(100)}.txt`)).resolves.toMatchObject({
      message: expect.stringMatching(/^.{70,90} is empty/),
    });
  });
});

it("names the formats read", async () => {
  expect(formatsRead).toBe("plain text (.txt), Markdown (.md), HTML (.html), Word (.docx), PDF (.pdf), mail (.eml)");
  expect(filesOffered.hint).toBe(
    "Plain text (.txt), Markdown (.md), HTML (.html), Word (.docx), PDF (.pdf) or mail (.eml)",
  );
  expect(filesOffered.accept.split(",")).toEqual(
    expect.arrayContaining([".txt", ".markdown", ".xhtml", "text/plain", "text/html"]),
  );
});

describe("a format that its bytes tell of", () => {
  const scroll: ArticleFormat = {
    format: "scroll",
    mediaType: "application/x-scroll",
    extensions: ["scroll"],
    label: "scrolls",
    recognizes: ([first]) => first === 0,
    read: () => ({ text: "Read.", ...nothing }),
  };

  it.each([
    ["a.scroll", [0, 1, 2, 3, 4, 5, 6, 7, 8], "scroll"],
    ["a.txt", [0, 1, 2, 3, 4, 5, 6, 7, 8], "scroll"],
    ["a.scroll", [65, 66], "scroll"],
    ["a.txt", [65, 66], undefined],
    ["a.scroll", [1, 1, 2, 3, 4, 5, 6, 7, 8], undefined],
  ])("is chosen for %s of %j: %s", (name, bytes, format) => {
    expect(formatOf([scroll], Uint8Array.from(bytes), name)?.format).toBe(format);
  });
});
