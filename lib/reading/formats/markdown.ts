import MarkdownIt, { type Token } from "markdown-it";
import { splitFrontMatter } from "./front-matter";
import { headlineFirst } from "./headline-first";
import { countOf, failure, nothingBeside, type Reading } from "./read-result";
import { textFormat } from "./text-format";

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

export const markdown = textFormat({
  format: "markdown",
  mediaType: "text/markdown",
  extensions: ["md", "markdown"],
  label: "Markdown",
  readText: readMarkdown,
});

/** Code and HTML blocks and pictures are left out; headings, list items and table rows become paragraphs of their own. */
function readMarkdown(text: string, subject: string): Reading {
  const { matter, body } = splitFrontMatter(text);
  const tokens = reader.parse(body.replace(/^\uFEFF/, ""), {});
  if (tokens.some(({ level }) => level >= deepestNesting - 1)) {
    const limit = `more than ${countOf(deepestNesting)} quotations or lists inside each other`;
    return failure("unreadable", `${subject} has ${limit}, which no article has. Paste the article's text instead.`);
  }
  const paragraphs = paragraphsOf(tokens);
  const heading = tokens[0]?.type === "heading_open" ? (paragraphs[0] ?? null) : null;
  const title = matter?.title ?? heading;
  return {
    ...nothingBeside,
    text: (heading === null ? headlineFirst(title, paragraphs) : paragraphs).join("\n\n"),
    title,
    byline: matter?.byline ?? null,
    publisher: matter?.publisher ?? null,
    address: matter?.address ?? null,
    publishedAt: matter?.publishedAt ?? null,
  };
}

function paragraphsOf(tokens: readonly Token[]): string[] {
  const paragraphs: string[] = [];
  let row: string[] | null = null;
  for (const token of tokens) {
    if (token.type === "tr_open") row = [];
    if (token.type === "inline") (row ?? paragraphs).push(wordsOf(token.children ?? []));
    if (token.type === "tr_close" && row !== null) {
      paragraphs.push(row.join("\t"));
      row = null;
    }
  }
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
}

/** A line break the author forced stays one; a line that was only wrapped goes on after a space. */
function wordsOf(inline: readonly Token[]): string {
  return inline
    .map(({ type, content }) => {
      if (type === "softbreak") return " ";
      if (type === "hardbreak") return "\n";
      return type === "text" || type === "text_special" || type === "code_inline" ? content : "";
    })
    .join("");
}
