import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { splitFrontMatter } from "./front-matter";
import { compose } from "./html/compose";
import { labeller, sizesIn } from "./html/label";
import { piecesIn } from "./html/pieces";
import { htmlWeight } from "./html/weight";
import { countOf, failure, nothingBeside, type Reading } from "./read-result";
import { textFormat } from "./text-format";
import { whyLeftOut } from "./why-left-out";

/** markdown-it leaves out what is nested deeper than this; an article that loses words without notice is worse than none. */
const deepestNesting = 100;

const reader = new MarkdownIt("default", {
  html: true,
  linkify: false,
  typographer: false,
  maxNesting: deepestNesting,
});
// Nothing is rendered: a link of any scheme is read by its words.
reader.validateLink = () => true;
reader.use(footnotes);
reader.renderer.rules.footnote_anchor = () => "";
reader.renderer.rules.footnote_open = (tokens, at) => `<li data-note="${Number(tokens[at]?.meta?.id ?? 0) + 1}">`;

export const markdown = textFormat({
  format: "markdown",
  mediaType: "text/markdown",
  extensions: ["md", "markdown"],
  label: "Markdown",
  readText: readMarkdown,
});

/** Code and pictures are left out; headings, list items and table rows become paragraphs of their own, HTML what it says. */
function readMarkdown(text: string, subject: string): Reading {
  const { matter, body } = splitFrontMatter(text);
  const tokens = reader.parse(body.replace(/^\uFEFF/, ""), {});
  if (tokens.some(({ level }) => level >= deepestNesting - 1)) {
    const limit = `more than ${countOf(deepestNesting)} quotations or lists inside each other`;
    return failure("unreadable", `${subject} has ${limit}, which no article has. Paste the article's text instead.`);
  }
  for (const token of tokens) {
    if (token.type === "list_item_open" && /^\d+$/.test(token.info)) token.attrSet("value", token.info);
  }
  const page = `<!doctype html><html><head></head><body>${reader.renderer.render(tokens, reader.options, {})}</body></html>`;
  if (htmlWeight(page) === "hostile") {
    return failure("unreadable", `${subject} holds more markup than any article. Paste the article's text instead.`);
  }
  const { document } = parseHTML(page);
  const labelOf = labeller(sizesIn(document.body));
  const pieces = piecesIn(document.body, (element) => labelOfCode(element) ?? labelOf(element));
  const [first] = pieces.filter(({ why }) => why === null);
  const heading = first?.parts.some(({ kind }) => kind === "heading") ? first.words : null;
  const title = matter?.title ?? heading;
  const stands =
    heading !== null || pieces.slice(0, 3).some(({ words }) => words.toLowerCase() === title?.toLowerCase());
  const { leftOut, ...composed } = compose(pieces, stands ? null : title);
  const unread = matter?.unread.map((words) => ({ at: 0, words, why: whyLeftOut.frontMatter })) ?? [];
  return {
    ...nothingBeside,
    ...composed,
    leftOut: [...unread, ...leftOut],
    title,
    byline: matter?.byline ?? null,
    publisher: matter?.publisher ?? null,
    address: matter?.address ?? null,
    publishedAt: matter?.publishedAt ?? null,
  };
}

const labelOfCode = (element: Element) => (element.nodeName.toUpperCase() === "PRE" ? whyLeftOut.code : null);
