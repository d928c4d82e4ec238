import { describe, expect, it } from "vitest";
import { readArticleFile } from "./index";
import { whyLeftOut } from "./why-left-out";

const read = (text: string) => readArticleFile(new TextEncoder().encode(text), "a.md");

const texts: [string, string, string][] = [
  ["emphasis", "All *forty* **trams** _run_ ~~now~~ again.", "All forty trams run again."],
  [
    "links by their words",
    "The [mayor](https://x.example 'title') and <https://y.example> agree.",
    "The mayor and https://y.example agree.",
  ],
  ["a link of any scheme", "See [this](javascript:alert(1)).", "See this."],
  ["references", "The [mayor][1] said.\n\n[1]: https://x.example", "The mayor said."],
  [
    "headings as paragraphs",
    "# Trams\n## Lines\nThey run.\n\nSetext\n---\nEnd",
    "Trams\n\nLines\n\nThey run.\n\nSetext\n\nEnd",
  ],
  ["wrapped and forced lines", "They\nrun  \nagain\\\nnow.", "They run\nagain\nnow."],
  ["lists, tight and loose", "- one\n- two\n\n1. three\n\n2. four", "one\n\ntwo\n\nthree\n\nfour"],
  ["quotations", "> “Yes,”\n> she said.\n>\n> “No.”", "“Yes,” she said.\n\n“No.”"],
  ["tables", "| Line | Trams |\n|---|---|\n| 4 | forty |", "Line\tTrams\n\n4\tforty"],
  ["code out", "A.\n\n```\ncode\n```\n\n    code\n\nB `c`.", "A.\n\nB c."],
  ["HTML blocks by their words", "A.\n\n<div>\n\nB *c*.\n\n</div>\n\n<p>D.</p>", "A.\n\nB c.\n\nD."],
  ["tags out, their words kept", "A <b>bold</b> move<br>now.", "A bold move\nnow."],
  ["pictures out", "A ![tram](x.png) runs.", "A runs."],
  [
    "footnotes at the end",
    "It ran.[^1] It stood.[^a]\n\n[^a]: In 1912.\n[^1]: In 1913.",
    "It ran. It stood.\n\nIn 1913.\n\nIn 1912.",
  ],
  ["a year that begins a sentence", "1986. A great year.\n\nIt ran.", "1986. A great year.\n\nIt ran."],
  ["entities", "Fish &amp; chips &mdash; &#8364;3 \\*each\\*", "Fish & chips — €3 *each*"],
  ["quotes as they are", "‘It’s “late”’ -- he said...", "‘It’s “late”’ -- he said..."],
  ["CRLF", "A\r\nb\r\n\r\nC", "A b\n\nC"],
];

describe("Markdown as text", () => {
  it.each(texts)("%s", async (_, markdown, text) => {
    await expect(read(markdown)).resolves.toMatchObject({ ok: true, format: "markdown", text });
  });
});

const nothing = { title: null, byline: null, publisher: null, address: null, publishedAt: null };
const matters: [string, string, object][] = [
  ["a heading at the head", "\uFEFF# Trams *return*\n\nThey run.", { ...nothing, title: "Trams return" }],
  ["no heading", "They run.\n\n# Later", nothing],
  [
    "front matter",
    '\uFEFF---\r\ntitle: "Trams: a return"\r\nauthor:\r\n  - Ada Marsh\r\n  - name: Jo Li\r\ndate: 2026-03-05T10:00:00Z\r\npublisher: {name: The Post}\r\nurl: https://post.example/trams\r\n---\r\n\r\nThey run.',
    {
      title: "Trams: a return",
      byline: "Ada Marsh, Jo Li",
      publisher: "The Post",
      address: "https://post.example/trams",
      publishedAt: "2026-03-05",
      text: "Trams: a return\n\nThey run.",
    },
  ],
  ["its title over the heading's", "---\ntitle: Data\n---\n# Words\n\nRun.", { title: "Data", text: "Words\n\nRun." }],
  ["empty", "---\n---\nThey run.", { ...nothing, text: "They run." }],
  ["fields of the wrong shape", "---\ntitle: [a]\nauthor: 4\ndate: soon\n---\nRun.", { ...nothing, byline: "4" }],
  ["no mapping", "---\njust words\n---\nRun.", { text: expect.stringContaining("just words") }],
  ["broken YAML", "---\na: [\n---\nRun.", { text: expect.stringContaining("Run.") }],
  [
    "TOML front matter",
    '+++\ntitle = "Trams return"\ndate = 2026-03-05T10:00:00Z\nauthors = ["Ada Marsh", "Jo Li"]\nsummary = "They run again."\n+++\nRun.',
    {
      title: "Trams return",
      byline: "Ada Marsh, Jo Li",
      publishedAt: "2026-03-05",
      text: "Trams return\n\nRun.",
      leftOut: [{ at: 0, words: "summary: They run again.", why: whyLeftOut.frontMatter }],
    },
  ],
  ["broken TOML", "+++\ntitle = \n+++\nRun.", { text: expect.stringContaining("Run.") }],
  ["never closed", "---\ntitle: x\n\nRun.", { title: null }],
];

it("says what it leaves out, and where it would stand", async () => {
  const read1 = await read("# Trams\n\nA ![tram](x.png) runs ~~not~~.\n\n    code\n\nEnd.");
  expect(read1).toMatchObject({
    text: "Trams\n\nA runs .\n\nEnd.",
    leftOut: [
      { words: "tram", why: whyLeftOut.alt, at: 17 },
      { words: "not", why: whyLeftOut.deleted, at: 17 },
      { words: "code", why: whyLeftOut.code, at: 17 },
    ],
  });
});

describe("Markdown's metadata", () => {
  it.each(matters)("%s", async (_, markdown, expected) => {
    await expect(read(markdown)).resolves.toMatchObject({ ok: true, ...expected });
  });
});

const hostile: [string, string][] = [
  ["quotations", ">".repeat(50_000)],
  ["lists", "- ".repeat(50_000)],
  ["brackets", "[".repeat(20_000)],
  ["pictures", "![[]()".repeat(10_000)],
  ["stars", "*a **b _c ".repeat(20_000)],
  ["back-ticks", "`a``b```c".repeat(20_000)],
  [
    "an alias bomb",
    "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\n",
  ],
  ["YAML brackets", `---\n${"[".repeat(4_900)}\n---\n`],
  ["half a front matter", `---\n${"a\n".repeat(30_000)}`],
];

describe("hostile Markdown", () => {
  it.each(hostile)("%s end in a text or a message, soon", async (_, markdown) => {
    const began = performance.now();
    const result = await read(`${markdown}words`);
    expect(result.ok ? result.text : result.message).toMatch(/\S/);
    expect(performance.now() - began).toBeLessThan(9_000);
  });

  it("refuses nesting that would lose words, instead of losing them", async () => {
    await expect(read(`${">".repeat(200)} words`)).resolves.toMatchObject({ ok: false, code: "unreadable" });
    await expect(read(`${">".repeat(20)} words`)).resolves.toMatchObject({ ok: true, text: "words" });
  });
});
