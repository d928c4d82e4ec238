import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { cleanPage, mostImages } from "./clean-page";

const address = "https://lamp.example/news/a.html";
const token = "image-0000";
const cleaned = (source: string) => cleanPage(source, { address, token });
const bodyOf = (source: string) => parseHTML(cleaned(source).html).document.body;

const hostile: [name: string, source: string][] = [
  ["a script", "<script>steal()</script>"],
  ["a script in capitals, unclosed", "<SCRIPT src=//evil.example/a.js>steal()"],
  ["a script in a comment that ends early", "<!--><script>steal()</script>-->"],
  ["a script in a drawing", "<svg><script>steal()</script><a xlink:href='javascript:steal()'>x</a></svg>"],
  ["a script behind mathematics", "<math><mtext></form><form><mglyph><style></math><img src onerror=steal()>"],
  [
    "a script in a style that is none",
    "<style><img src=x onerror=steal()></style><noscript><p title='</noscript><img src=x onerror=steal()>'>",
  ],
  ["a script in a template", "<template><img src=x onerror=steal()></template>"],
  ["a script in a title", "<title></title><img src=x onerror=steal()>"],
  ["a script in a text area", "<textarea></textarea><img src=x onerror=steal()>"],
  ["a handler", '<p onclick="steal()" ONMOUSEOVER=steal()>a</p>'],
  ["a handler after a line end", '<img src="x"\nonerror\n=\n"steal()">'],
  ["an address that runs", '<a href="javascript:steal()">a</a><a href="java\tscript:steal()">b</a>'],
  ["an address that holds a page", '<a href="data:text/html,<script>steal()</script>">a</a>'],
  ["a frame", '<iframe src="https://evil.example"></iframe><iframe srcdoc="<script>steal()</script>"></iframe>'],
  ["frames", '<frameset><frame src="https://evil.example"></frameset>'],
  ["an object", '<object data="https://evil.example/a.swf"><embed src="https://evil.example/b"></object>'],
  [
    "a form",
    '<form action="https://evil.example"><input name=password><button formaction="javascript:steal()">a</button></form>',
  ],
  ["a refresh", '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  ["a base", '<base href="https://evil.example/"><a href="b">b</a>'],
  ["styles", '<link rel=stylesheet href="https://evil.example/a.css"><style>@import "https://evil.example"</style>'],
  [
    "a style of its own",
    '<p style="background:url(https://evil.example/a.png)">a</p><body background="https://evil.example/b">',
  ],
  [
    "a sound and a film",
    '<audio src="https://evil.example/a" autoplay></audio><video poster="https://evil.example/p"><source src=x></video>',
  ],
  [
    "a picture that tells it was seen",
    '<img srcset="https://evil.example/a 1x" src="data:image/svg+xml,<svg onload=steal()>">',
  ],
  ["a preload", '<link rel=preload href="https://evil.example/a"><link rel=dns-prefetch href="//evil.example">'],
  ["an old processor's comment", "<!--[if IE]><script>steal()</script><![endif]-->"],
  ["a name of another space", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>steal()</x:script>"],
  ["an attribute that breaks out", '<p title="&quot;><script>steal()</script>">a</p>'],
  ["NUL in a name", "<scr\0ipt>steal()</scr\0ipt>"],
];

/** The attributes that the copy may have, whatever came. */
const harmless =
  /^(dir|lang|title|src|alt|start|reversed|colspan|rowspan|scope|datetime|charset|http-equiv|content|name|class)$/;

describe("the copy of a page with", () => {
  it.each(hostile)("%s holds nothing that runs or loads", (_, source) => {
    const { html } = cleaned(`<html><body><p>Before.</p>${source}<p>After.</p></body></html>`);
    const { document } = parseHTML(html);
    expect(
      document.querySelectorAll(
        "script, iframe, frame, object, embed, svg, math, link, base, form, input, button, template, audio, video, source",
      ).length,
    ).toBe(0);
    expect(document.querySelectorAll("body style, body meta").length).toBe(0);
    for (const element of document.querySelectorAll("body *"))
      for (const { name, value } of element.attributes) {
        expect(name).toMatch(harmless);
        if (name === "src") expect(value).toMatch(/^image-0000:\d+$/);
      }
    expect(document.body.textContent).toContain("Before.");
  });
});

describe("the copy of a page", () => {
  it("says of itself that it loads nothing, and where it came from", () => {
    const { html } = cleaned("<title>A &amp; <b>B</b></title><p>x");
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`);
    expect(html).toContain(`Copy of ${address}`);
    expect(parseHTML(html).document.title).toBe("A & B");
  });

  it("keeps its words, their order and what they are", () => {
    const body = bodyOf(
      '<main><h1>Trams</h1><p>They <em>ran</em> at <a href="/b">nine</a>.<table><tr><th colspan=2>Line</th></tr></table></main>',
    );
    expect(body.querySelector("h1")?.textContent).toBe("Trams");
    expect(body.querySelector("em")?.textContent).toBe("ran");
    expect(body.querySelector("th")?.getAttribute("colspan")).toBe("2");
    expect(body.querySelector("a")?.getAttribute("href")).toBeNull();
    expect(body.querySelector("a")?.getAttribute("title")).toBe("https://lamp.example/b");
  });

  it.each([
    ['<img src="b.png" alt="A tram">', ["https://lamp.example/news/b.png"]],
    ['<base href="https://other.example/x/"><img src="b.png">', ["https://other.example/x/b.png"]],
    ['<img src="data:image/gif;base64,R0" data-src="/late.jpg">', ["https://lamp.example/late.jpg"]],
    ['<img srcset="/s.jpg 1x, /l.jpg 2x">', ["https://lamp.example/s.jpg"]],
    ['<img src="file:///etc/passwd"><img src="javascript:steal()"><img>', []],
  ])("names the images to be put in: %s", (source, images) => expect(cleaned(source).images).toEqual(images));

  it("puts in no more images than a page may have, and says what the others showed", () => {
    const { images, html } = cleaned('<img src="/a.png" alt="Ship">'.repeat(mostImages + 3));
    expect(images).toHaveLength(mostImages);
    expect(html.match(/\[Ship\]/g)).toHaveLength(3);
  });

  it("takes a page of a million letters in no time that anybody notices", () => {
    const began = performance.now();
    cleaned("<p>word</p>".repeat(90_000) + "<a title='".repeat(2_000) + "<".repeat(20_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
