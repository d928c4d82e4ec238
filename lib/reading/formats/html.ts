import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { declaredCharset } from "./decode-bytes";
import { bylineIn, withoutFurniture } from "./furniture";
import { headlineFirst } from "./headline-first";
import { addressOf, bylineOf, headlineOf, publicationDay, words } from "./html-metadata";
import { paragraphsIn } from "./html-text";
import { removeUnseen } from "./html-unseen";
import { htmlWeight } from "./html-weight";
import { failure, nothingBeside, type Reading } from "./read-result";
import { textFormat } from "./text-format";

export const html = textFormat({
  format: "html",
  mediaType: "text/html",
  extensions: ["html", "htm", "xhtml"],
  label: "HTML",
  declaredCharset,
  readText: readHtml,
});

/** The main text of a page and what the page says of it. The tree is inert: no script in it runs, no address is followed. */
function readHtml(source: string, subject: string): Reading {
  const weight = htmlWeight(source);
  if (weight === "hostile") {
    const problem = "holds more markup, or deeper nested, than any article";
    return failure("unreadable", `${subject} ${problem}. Copy the article's text and paste it instead.`);
  }
  const { document } = parseHTML(wholePage(source));
  const found = weight === "light" ? searchMainText(source) : null;
  const title = headlineOf(document, found?.title);
  const marked = paragraphsIn(markedArticle(document));
  const paragraphs = withoutFurniture(mainParagraphs(found?.content ?? null, title) ?? marked);
  return {
    ...nothingBeside,
    text: headlineFirst(title, paragraphs).join("\n\n"),
    title,
    byline: bylineOf(found?.byline) ?? bylineOf(bylineIn(marked)),
    publisher: words(found?.siteName),
    address: addressOf(document),
    publishedAt: publicationDay(document, found?.publishedTime),
  };
}

/** The search takes its tree apart, so it gets one of its own. Null where it finds no text at all. */
function searchMainText(source: string) {
  const { document } = parseHTML(wholePage(source));
  removeUnseen(document.body);
  return new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
}

/** What the search found; null where that is no more than the headline. */
function mainParagraphs(found: Element | null, title: string | null): string[] | null {
  const paragraphs = found === null ? [] : paragraphsIn(found);
  return paragraphs.some((paragraph) => paragraph !== title) ? paragraphs : null;
}

/** Where the markup says the article is, else the whole page. */
function markedArticle(document: Document): Element {
  return document.querySelector("article, main, [role=main]") ?? document.body;
}

/** A page may leave out its html, head and body tags; the tree's builder wants them. */
function wholePage(source: string): string {
  const content = source.replace(/^\uFEFF/, "");
  if (/<html[\s>]/i.test(content) && /<body[\s>]/i.test(content)) return content;
  const inner = content.replace(/<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, "");
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}
