import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { paragraphsIn } from "./html-text";

const paragraphs = (inner: string) => paragraphsIn(parseHTML(`<html><body>${inner}</body></html>`).document.body);

const cases: [string, string, string[]][] = [
  ["words around a block", "One<div>two</div>three", ["One", "two", "three"]],
  ["blocks in blocks", "<div><div><p>One</p></div> </div><p> </p><p>Two</p>", ["One", "Two"]],
  ["preformatted lines", "<pre>One\n  two\n\nthree</pre>", ["One\ntwo", "three"]],
  ["cells", "<table><tr><td>a</td><td>b <i>c</i></td></tr><tr><td></td><td>d</td></tr></table>", ["a\tb c", "d"]],
  ["hidden by style", '<p style="color: red; display : none">a</p><p style="visibility:hidden">b</p><p>c</p>', ["c"]],
  ["shown by style", '<p style="display: block">a</p>', ["a"]],
  ["hidden by attribute", '<p hidden>a</p><p aria-hidden="true">b</p><p aria-hidden="false">c</p>', ["c"]],
  ["beside the article", '<nav>a</nav><div role="navigation">b</div><div role="banner">c</div><p>d</p>', ["d"]],
  [
    "no text",
    "<script>a</script><style>b</style><template>c</template><svg><text>d</text></svg><iframe>e</iframe>",
    [],
  ],
];

describe("paragraphsIn", () => {
  it.each(cases)("%s", (_, inner, expected) => {
    expect(paragraphs(inner)).toEqual(expected);
  });
});
