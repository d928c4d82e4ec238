import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { whyLeftOut as why } from "../why-left-out";
import { labeller, sizesIn } from "./label";
import { piecesIn } from "./pieces";

const pieces = (inner: string) => {
  const { body } = parseHTML(`<html><body>${inner}</body></html>`).document;
  return piecesIn(body, labeller(sizesIn(body)));
};

const shown: [string, string, string[]][] = [
  ["words around a block", "One<div>two</div>three", ["One", "two", "three"]],
  ["blocks in blocks", "<div><div><p>One</p></div> </div><p> </p><p>Two</p>", ["One", "Two"]],
  ["preformatted lines", "<pre>One\n  two\n\nthree</pre>", ["One\ntwo", "three"]],
  ["cells", "<table><tr><td>a</td><td>b <i>c</i></td></tr><tr><td></td><td>d</td></tr></table>", ["a\tb c", "d"]],
  ["shown by style", '<p style="display: block">a</p>', ["a"]],
  [
    "blocks by style",
    '<p><span style="display:block">Cases</span><span style="display:block">826</span></p>',
    ["Cases", "826"],
  ],
  ["neighbours", "<p><time>14:27</time><b>Ada Marsh</b></p>", ["14:27 Ada Marsh"]],
  ["a first letter by itself", "<p><span>T</span><span>He</span> <b>Ker</b><i>row</i></p>", ["THe Kerrow"]],
  ["a quotation in a quotation", "<p>So <q>it is <q>late</q></q>.</p>", ["So “it is ‘late’”."]],
  ["powers", "<p>50 km<sup>2</sup>, 10<sup>3</sup> m, 1<sup>st</sup></p>", ["50 km², 10³ m, 1st"]],
  [
    "marks of notes",
    "<p>In 1912<sup>3</sup> and 1940<sup><a href='#n'>4</a></sup> it<sup>[5]</sup> stood.</p>",
    ["In 1912 and 1940 it stood."],
  ],
  [
    "a list that is a sentence",
    "<ol start=1986><li>A great year.</li></ol><ol><li>One</li><li>Two</li></ol>",
    ["1986. A great year.", "One", "Two"],
  ],
  [
    "no words",
    "<script>a</script><style>b</style><template>c</template><svg><text>d</text></svg><iframe>e</iframe>",
    [],
  ],
];

const hidden: [string, string, string, string][] = [
  ["hidden by style", '<p style="color: red; display : none">a</p>', "a", why.hidden],
  ["hidden by attribute", "<p hidden>a</p>", "a", why.hidden],
  ["navigation", "<nav>a</nav>", "a", why.navigation],
  ["a role", '<div role="navigation">a</div>', "a", why.navigation],
  ["a form", "<p>Trams run to the harbour.</p><form><label>a</label></form>", "a", why.control],
  ["a caption", "<figure><figcaption>a</figcaption></figure>", "a", why.caption],
  ["a picture", "<p>Words. <img src=x alt='a tram'></p>", "a tram", why.alt],
  ["struck out words", "<p>It costs <del>nine</del> ten.</p>", "nine", why.deleted],
  ["how it is read aloud", "<p><ruby>漢<rt>kan</rt></ruby></p>", "kan", why.pronunciation],
  ["a class", '<div class="newsletter-box"><p>a</p></div>', "a", why.newsletter],
  ["a class in one word", '<div class="relatedStories"><p>a</p></div>', "a", why.related],
];

describe("piecesIn", () => {
  it.each(shown)("%s", (_, inner, expected) => {
    expect(pieces(inner).flatMap(({ words, why }) => (why === null ? words : []))).toEqual(expected);
  });

  it.each(hidden)("leaves out %s, and says why", (_, inner, words, reason) => {
    expect(pieces(inner)).toContainEqual(expect.objectContaining({ words, why: reason }));
  });

  it("believes no class of what is most of the page, nor of its headline", () => {
    const long = "The council said that trams would run. ".repeat(40);
    expect(pieces(`<div class="share-enabled"><p>${long}</p></div>`).every(({ why }) => why === null)).toBe(true);
    expect(pieces(`<div class="share"><h1>Trams</h1></div><p>${long}</p>`)[0]).toMatchObject({
      words: "Trams",
      why: null,
    });
  });

  it("notes headings, items, quotations, cells and links on their words", () => {
    const page =
      "<h2>Later</h2><ul><li>One<ul><li>Two</li></ul></li></ul><blockquote><p>Yes.</p></blockquote>" +
      "<table><tr><th>a</th><th>b</th></tr></table><p>The <a href='https://x.example/'>mayor</a> <a href='/y'>said</a>.</p>";
    const noted = pieces(page).flatMap(({ words, parts }) =>
      parts.map(({ start, end, ...part }) => [words.slice(start, end), part]),
    );
    expect(noted).toEqual([
      ["Later", { kind: "heading", level: 2 }],
      ["One", { kind: "item", level: 1, marker: "•" }],
      ["Two", { kind: "item", level: 2, marker: "•" }],
      ["Yes.", { kind: "quote" }],
      ["a", { kind: "cell", table: 0, row: 0, column: 0, head: true }],
      ["b", { kind: "cell", table: 0, row: 0, column: 1, head: true }],
      ["mayor", { kind: "link", address: "https://x.example/" }],
    ]);
  });
});
