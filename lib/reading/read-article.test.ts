import { describe, expect, it } from "vitest";
import { must } from "@/lib/testing/desk";
import { readArticle } from "./read-article";

const file = (name: string, text: string) => ({ file: { bytes: new TextEncoder().encode(text), name } });
const markdown = (matter: string) => file("a.md", `---\n${matter}\n---\n\nNine people crossed the bridge.\n`);
const detailsOf = async (input: Parameters<typeof readArticle>[0], typed = {}) =>
  must(await readArticle(input, typed)).details;

describe("an article's details", () => {
  it("are the file's where nothing was typed, and what was typed where it was", async () => {
    const input = markdown("title: Their title\nbyline: Ada Marsh\npublisher: The Lamp\ndate: 2026-03-05");
    expect(await detailsOf(input)).toEqual({
      title: "Their title",
      byline: "Ada Marsh",
      publisher: "The Lamp",
      address: null,
      publishedAt: "2026-03-05",
      deadline: null,
    });
    expect(await detailsOf(input, { title: "Ours", publisher: " ", publishedAt: "2026-03-06" })).toMatchObject({
      title: "Ours",
      byline: "Ada Marsh",
      publisher: "The Lamp",
      publishedAt: "2026-03-06",
    });
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a script in capitals", "JavaScript:alert(1)"],
    ["data", "data:text/html,<script>alert(1)</script>"],
    ["a file", "file:///etc/passwd"],
    ["ftp", "ftp://lamp.example/a"],
    ["one far too long", `https://lamp.example/${"a".repeat(2000)}`],
  ])("never take %s for the article's address", async (_, address) => {
    expect((await detailsOf(markdown(`title: A\naddress: "${address}"`))).address).toBeNull();
    const page = `<html><head><link rel="canonical" href="${address}"></head><body><article><h1>Bridge</h1>
      <p>Nine people crossed the bridge on Monday, the ministry said.</p></article></body></html>`;
    expect((await detailsOf(file("a.html", page))).address).toBeNull();
  });

  it("take an http address", async () => {
    expect((await detailsOf(markdown("url: https://lamp.example/a"))).address).toBe("https://lamp.example/a");
  });

  it("leave out what is too long to be one, and what the database cannot hold", async () => {
    const long = await detailsOf(markdown(`title: ${"t".repeat(501)}\nbyline: ${"b".repeat(301)}`));
    expect(long).toMatchObject({ title: `${"t".repeat(117)}...`, byline: null });
    const odd = await detailsOf(markdown('title: "A\\0B \\ud83d"'));
    expect(odd.title).toBe("A\uFFFDB \uFFFD");
  });

  it("begin with the first words where nothing gives a title, never with half a character", async () => {
    const { title } = await detailsOf({ pasted: `${"a".repeat(116)}🚀${"b".repeat(50)}` });
    expect(title).toBe(`${"a".repeat(116)}🚀...`);
    expect((await detailsOf({ pasted: "\n\n  A short line.\nMore." })).title).toBe("A short line.");
  });

  it.each([
    ["address", "javascript:alert(1)"],
    ["address", "lamp.example"],
    ["publishedAt", "2026-02-30"],
    ["publishedAt", "yesterday"],
    ["title", "t".repeat(501)],
  ])("are refused where the %s typed cannot be right: %s", async (field, value) => {
    expect(await readArticle({ pasted: "Some text." }, { [field]: value })).toMatchObject({
      failure: { code: "invalid", fields: { [field]: expect.any(String) } },
    });
  });
});

describe("an article's text and original", () => {
  it("is normalised once, and the bytes are kept as they came", async () => {
    const input = file("a.txt", "\uFEFFOne\r\ntwo\rthree\0🚀");
    const { text, original } = must(await readArticle(input, {}));
    expect(text).toBe("One\ntwo\nthree\uFFFD🚀");
    expect(original).toEqual({ ...input.file, mediaType: "text/plain" });
  });

  it("keeps pasted text as the bytes of what was pasted", async () => {
    const { original } = must(await readArticle({ pasted: "One\r\ntwo" }, {}));
    expect(new TextDecoder().decode(original.bytes)).toBe("One\r\ntwo");
    expect(original).toMatchObject({ name: null, mediaType: "text/plain" });
  });

  it("keeps a file's name as the database can", async () => {
    expect(must(await readArticle(file("a\0\ud83d.txt", "Some text."), {})).original.name).toBe("a\uFFFD\uFFFD.txt");
  });

  it.each([
    ["nothing", { pasted: " \n " }, "text"],
    ["an empty file", file("a.txt", ""), "file"],
    ["a format not read", file("a.docx", "text"), "file"],
    ["too much", { pasted: "a".repeat(2_000_001) }, "text"],
  ])("is refused where it is %s, beside the field it came from", async (_, input, field) => {
    expect(await readArticle(input, {})).toMatchObject({
      failure: { code: "invalid", fields: { [field]: expect.any(String) } },
    });
  });
});
