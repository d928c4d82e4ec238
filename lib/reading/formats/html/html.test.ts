import { describe, expect, it } from "vitest";
import { readArticleFile } from "../index";
import { whyLeftOut } from "../why-left-out";

const read = (text: string) => readArticleFile(new TextEncoder().encode(text), "a.html");
const sentence =
  "The council said on Tuesday that forty trams, some of them new, would run to the harbour again by the summer.";
const body = (...inner: string[]) =>
  `<!doctype html><html><head><title>Trams return | The Post</title></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Trams return</h1>${inner.join("")}<p>${sentence}</p><p>${sentence}</p></article><footer>All rights</footer></body></html>`;
const around = (text: string) => `Trams return\n\n${text === "" ? "" : `${text}\n\n`}${sentence}\n\n${sentence}`;

const texts: [string, string, string][] = [
  ["paragraphs", "<p>One\n   line,\ttwo.</p><p>Three.</p>", "One line, two.\n\nThree."],
  ["inline marks", "<p>A <b>bold</b> <a href='/x'>link</a>, <em>so</em><strong>so</strong>.</p>", "A bold link, soso."],
  [
    "entities",
    "<p>&ldquo;Fish &amp; chips&rdquo; &lt;b&gt; &#x20AC;3&nbsp;each</p>",
    "“Fish & chips” <b> €3\u00A0each",
  ],
  ["line breaks", "<p>One,<br>two.<br><br>Three.</p>", "One,\ntwo.\n\nThree."],
  ["headings and quotations", "<h2>Later</h2><blockquote><p>“Yes.”</p></blockquote>", "Later\n\n“Yes.”"],
  ["lists", "<ul><li>One, which is long enough</li><li>Two</li></ul>", "One, which is long enough\n\nTwo"],
  ["scripts and styles out", "<script>alert(1)</script><style>p{}</style><p>Run.</p><noscript>Old</noscript>", "Run."],
  ["captions out", "<figure><img src=x alt=y><figcaption>A tram.</figcaption></figure><p>Run.</p>", "Run."],
  ["hidden out", "<p hidden>A</p><p style='color:red;display: none'>B</p><p aria-hidden=true>C</p><p>Run.</p>", "Run."],
  ["controls out", "<form><input value=x><button>Send</button></form><p>Run.</p>", "Run."],
  ["note marks out", "<p>Run<sup><a href='#n1'>1</a></sup> on 5 km<sup>2</sup>.</p>", "Run on 5 km²."],
  ["comments out", "<p>Run<!-- not --> on.</p>", "Run on."],
  ["a byline out", "<p>By Ada Marsh</p><p>Run.</p>", "Run."],
];

describe("a page's main text", () => {
  it.each(texts)("%s", async (_, inner, text) => {
    await expect(read(body(inner))).resolves.toMatchObject({
      ok: true,
      format: "html",
      title: "Trams return",
      text: around(text),
    });
  });

  it("leaves navigation and footer out", async () => {
    const result = await read(body());
    expect(result).toMatchObject({ text: around("") });
  });

  it.each([
    ["a fragment", "<p>One.<p>Two &amp; three.", null, "One.\n\nTwo & three."],
    ["no html or body element", "<title>Trams</title><p>Run.", "Trams", "Trams\n\nRun."],
    ["bare words", "Trams run.", null, "Trams run."],
    [
      "a page without an article element",
      "<body><h1>Trams</h1><div>Run <i>now</i>.</div></body>",
      "Trams",
      "Trams\n\nRun now.",
    ],
  ])("reads %s", async (_, page, title, text) => {
    await expect(read(page)).resolves.toMatchObject({ ok: true, title, text });
  });
});

const whole = (inner: string, head = "") =>
  `<html><head><title>Trams</title>${head}</head><body>${inner}</body></html>`;
const long = `<p>${sentence}</p>`.repeat(6);

describe("what a page leaves out", () => {
  it("stands beside the text with why, where it would stand", async () => {
    const read1 = await read(body("<figure><figcaption>A tram in 1912.</figcaption></figure><p>By Ada Marsh</p>"));
    expect(read1).toMatchObject({ ok: true, doubts: [], byline: "Ada Marsh" });
    if (!read1.ok) return;
    expect(read1.leftOut).toEqual([
      { words: "Home Sport", why: whyLeftOut.navigation, at: "Trams return\n\n".length },
      { words: "A tram in 1912.", why: whyLeftOut.caption, at: "Trams return\n\n".length },
      { words: "By Ada Marsh", why: whyLeftOut.byline, at: "Trams return\n\n".length },
      { words: "All rights", why: whyLeftOut.beside, at: read1.text.length },
    ]);
  });

  it("is no word of the page that stands nowhere", async () => {
    const page = whole(
      `<header>Lead</header><article><h1>Trams</h1><aside>Box</aside>${long}<ul><li><a href=x>Other story</a></li></ul></article><div class=ad>Buy</div>`,
    );
    const read1 = await read(page);
    if (!read1.ok) throw new Error(read1.message);
    const words = [read1.text, ...read1.leftOut.map(({ words }) => words)].join(" ");
    for (const word of ["Lead", "Trams", "Box", "Other story", "Buy"]) expect(words).toContain(word);
  });

  it("is none of the paragraphs in sections of their own", async () => {
    const section = (inner: string) => `<section><div>${inner}</div></section>`;
    const page = whole(
      `<main><article><h1>Trams</h1>${section("<p>The first is short and ends here.</p>")}${section("<div class=ad>Ad</div>")}${section(long)}${section("<p>The last one is short too.</p>")}</article></main>`,
    );
    const read1 = await read(page);
    expect(read1).toMatchObject({
      text: expect.stringMatching(/^Trams\n\nThe first is .*\n\nThe last one is short too\.$/s),
    });
  });
});

const dated: [string, string, string, string | null][] = [
  [
    "a change before it",
    "",
    '<time itemprop="dateModified" datetime="2026-03-09">x</time><time class="published" datetime="2026-03-05">x</time>',
    "2026-03-05",
  ],
  ["a change alone", "", '<time itemprop="dateModified" datetime="2026-03-09">Updated</time>', null],
  [
    "another story's",
    "",
    '<aside><time datetime="2019-01-01">x</time></aside><time datetime="2026-03-05">x</time>',
    "2026-03-05",
  ],
  ["a line", "", "<p>Published: March 5, 2026, 6:47 p.m.</p>", "2026-03-05"],
  ["a line that tells of a change too", "", "<p>Updated March 9, 2026; published March 5, 2026</p>", "2026-03-05"],
  ["its address", '<link rel=canonical href="https://post.example/2026/03/05/trams">', "", "2026-03-05"],
  [
    "the page's own evening",
    '<meta property="article:published_time" content="2026-03-06T01:30:00Z">',
    "<p>March 5, 2026 8:30 PM EST</p>",
    "2026-03-05",
  ],
  [
    "no day of the story's own",
    "",
    "<p>The strike of March 5, 2026 was long, the mayor of the harbour said.</p>",
    null,
  ],
];

describe("a page's day", () => {
  it.each(dated)("%s", async (_, head, inner, publishedAt) => {
    await expect(read(whole(`<article><h1>Trams</h1>${inner}${long}</article>`, head))).resolves.toMatchObject({
      publishedAt,
    });
  });
});

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Trams return",
  author: [
    { "@type": "Person", name: "Ada Marsh" },
    { "@type": "Person", name: "Jo Li" },
  ],
  publisher: { "@type": "Organization", name: "The Post" },
  datePublished: "2026-03-05T23:30:00-05:00",
};
const heads: [string, string, object][] = [
  ["JSON-LD", ld(article), { byline: "Ada Marsh, Jo Li", publisher: "The Post", publishedAt: "2026-03-05" }],
  ["broken JSON-LD", "<script type='application/ld+json'>{</script>", { byline: null, publishedAt: null }],
  [
    "meta elements",
    '<meta property="og:site_name" content="The Post"><meta name="author" content="By Ada Marsh"><meta property="article:published_time" content="2026-03-05T08:00Z">',
    { byline: "Ada Marsh", publisher: "The Post", publishedAt: "2026-03-05" },
  ],
  [
    "a canonical address",
    '<link rel="canonical" href="https://post.example/t">',
    { address: "https://post.example/t" },
  ],
  ["og:url", '<meta property="og:url" content="https://post.example/o">', { address: "https://post.example/o" }],
  ["an address that is none", '<link rel="canonical" href="javascript:alert(1)">', { address: null }],
  [
    "a time element",
    '<time itemprop="datePublished" datetime="2026-03-05">Today</time>',
    { publishedAt: "2026-03-05" },
  ],
];

describe("a page's metadata", () => {
  it.each(heads)("%s", async (_, head, expected) => {
    await expect(read(body().replace("<title>", `${head}<title>`))).resolves.toMatchObject({
      ok: true,
      title: "Trams return",
      ...expected,
    });
  });
});

const many = (count: number, part: string) => part.repeat(count);
const hostile: [string, string, boolean][] = [
  ["50,000 nested elements", many(50_000, "<div>"), false],
  ["600,000 nested marks", many(600_000, "<b>"), false],
  ["closing tags without end", many(480, "<b>") + many(100_000, "</x>"), true],
  ["2 MB as deep as may be", `${many(450, "<div>")}<p>${many(150_000, "word words ")}</p>`, true],
  ["15,000 breaks", many(15_000, "a<br>"), true],
  ["15,000 links", many(15_000, "<a href=x>Tram lines</a>, "), true],
  ["20,000 paragraphs", many(20_000, "<p>x</p>"), true],
  ["20,000 hidden ones", many(20_000, "<p style='display:none'>x</p>"), true],
  ["references", many(300_000, "&a"), true],
  ["unclosed comments", many(200_000, "<!-- "), true],
  ["a million elements", many(1_000_000, "<i></i>"), false],
  ["a hundred thousand attributes", `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(" ")}>`, false],
  ["deep JSON-LD", `<script type="application/ld+json">${many(500_000, "[")}</script>`, true],
];

describe("a hostile page", () => {
  it.each(hostile)("%s: a text or a message, soon", async (_, part, readable) => {
    const began = performance.now();
    const result = await read(`<body><p>Words.</p>${part}`);
    expect(result.ok ? result.text : result.message).toMatch(
      readable ? /^Words\./ : /holds more markup, or deeper nested/,
    );
    expect(result.ok).toBe(readable);
    expect(performance.now() - began).toBeLessThan(9_000);
  });
});
