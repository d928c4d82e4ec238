import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { headlineFirst } from "@/lib/articles/formats/headline-first";
import { addressOf, bylineOf, headlineOf, publicationDay, words } from "@/lib/articles/formats/html-metadata";
import { pruneHtml } from "@/lib/articles/formats/html-prune";
import { paragraphsIn } from "@/lib/articles/formats/html-text";
import { htmlWeight } from "@/lib/articles/formats/html-weight";
import { type ArticleFormat, failure, type ParsedArticle, type ReadFailure } from "@/lib/articles/formats/read-result";

export const html: ArticleFormat = {
  format: "html",
  mediaType: "text/html",
  extensions: ["html", "htm", "xhtml"],
  label: "HTML",
  read: readHtml,
};

/** The main text of a page and what the page says of it. The tree is inert: no script in it runs, no address is followed. */
function readHtml(source: string, subject: string): ParsedArticle | ReadFailure {
  const weight = htmlWeight(source);
  if (weight === "too-deep") {
    const problem = "is nested more deeply than any browser would show it";
    return failure("unreadable", `${subject} ${problem}, so it is no article. Paste the article's text instead.`);
  }
  const { document } = parseHTML(wholePage(source));
  const address = addressOf(document);
  const day = publicationDay(document, null);
  const heading = headlineOf(document, null);
  pruneHtml(document);
  const found =
    weight === "light"
      ? new Readability(document.cloneNode(true) as Document, { serializer: (node) => node }).parse()
      : null;
  const title = headlineOf(document, found?.title) ?? heading;
  const main = found?.content ?? document.querySelector("article, main, [role=main]") ?? document.body;
  return {
    text: headlineFirst(title, paragraphsIn(main)).join("\n\n"),
    title,
    byline: bylineOf(found?.byline),
    publisher: words(found?.siteName),
    address,
    publishedAt: publicationDay(document, found?.publishedTime) ?? day,
  };
}

/** A page may leave out its html and body elements; the tree's builder wants them. */
function wholePage(source: string): string {
  const content = source.replace(/^\uFEFF/, "");
  return /<body[\s>]/i.test(content) ? content : `<!doctype html><html><head></head><body>${content}</body></html>`;
}
