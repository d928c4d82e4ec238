import { describe, expect, it } from "vitest";
import { readArticleFile } from "./index";

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
  ["note marks out", "<p>Run<sup><a href='#n1'>1</a></sup> on 5 km<sup>2</sup>.</p>", "Run on 5 km2."],
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
    expect(performance.now() - began).toBeLessThan(4_500);
  });
});
