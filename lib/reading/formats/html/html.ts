import { parseHTML } from "linkedom";
import { declaredCharset } from "../decode-bytes";
import { bylineIn, furnitureWhy } from "../furniture";
import { failure, nothingBeside, type Reading } from "../read-result";
import { textFormat } from "../text-format";
import { whyLeftOut } from "../why-left-out";
import { compose } from "./compose";
import { labeller, sizesIn } from "./label";
import { bodyOf, isProse, mainPieces, numberElements, searchMainText } from "./main-text";
import { addressOf, bylineOf, headlineOf, linkedData, publicationDay, words } from "./metadata";
import { type Piece, piecesIn } from "./pieces";
import { tooLittle } from "./too-little";
import { htmlWeight } from "./weight";

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
  const body = bodyOf(document);
  numberElements(body);
  const labelOf = labeller(sizesIn(bodyOf(document)));
  const pieces = piecesIn(body, labelOf);
  const found = weight === "light" ? search(source) : null;
  const title = headlineOf(document, found?.title);
  const main = articleOf(document, pieces, found?.has ?? (() => false), title);
  const { text, structure, leftOut, kept } = textOf(pieces, main, title);

  const beside = besideArticle(labelOf, body);
  const head = headOf(pieces, main);
  const { authors, published } = linkedData(document);
  const address = addressOf(document);
  return {
    ...nothingBeside,
    text,
    structure,
    leftOut,
    doubts: doubtsOf(pieces, kept),
    title,
    byline: bylineOf(document, authors, beside) ?? bylineIn(head.map((piece) => piece.words)),
    publisher: words(found?.siteName),
    address,
    publishedAt: publicationDay({ document, inData: [published, found?.publishedTime], address, head, beside }),
  };
}

function search(source: string) {
  const { document } = parseHTML(wholePage(source));
  const labelOf = labeller(sizesIn(bodyOf(document)));
  return searchMainText(document, (element) => labelOf(element) !== null);
}

/** What the search found; where that is no more than the headline, what stands where the markup says the article is, else all. */
function articleOf(document: Document, pieces: readonly Piece[], has: (piece: Piece) => boolean, title: string | null) {
  const main = mainPieces(pieces, has);
  if ([...main].some((piece) => !alike(piece.words, title))) return main;
  const marked = document.querySelector("article, main, [role=main]") ?? bodyOf(document);
  const inside = pieces.filter(({ why, element }) => why === null && marked.contains(element));
  return new Set(inside.length > 0 ? inside : pieces.filter(({ why }) => why === null));
}

/** Whether an element, or one around it, is labelled as something beside the article; a byline or a date is its own. */
function besideArticle(labelOf: (element: Element) => string | null, body: Element): (element: Element) => boolean {
  const own: (string | null)[] = [null, whyLeftOut.byline, whyLeftOut.date, whyLeftOut.deleted];
  const beside = (element: Element): boolean => {
    if (!own.includes(labelOf(element))) return true;
    const parent = element.parentElement;
    return parent !== null && parent !== body && beside(parent);
  };
  return beside;
}

/** From the page's headline, or its beginning, to the article's second paragraph. */
function headOf(pieces: readonly Piece[], main: ReadonlySet<Piece>): Piece[] {
  const own = [whyLeftOut.byline, whyLeftOut.date] as (string | null)[];
  const heading = pieces.findIndex(({ parts }) => parts.some((part) => part.kind === "heading" && part.level === 1));
  const after = pieces.slice(Math.max(0, heading - 3));
  const body = after.flatMap((piece, at) => (main.has(piece) && isProse(piece) ? at : []));
  return after
    .slice(0, (body[1] ?? after.length) + 1)
    .filter((piece) => main.has(piece) || own.includes(piece.why) || (piece.why === null && piece.words.length < 160));
}

/** The article's text with its headline first, and what of the page is not in it. */
function textOf(pieces: readonly Piece[], main: ReadonlySet<Piece>, title: string | null) {
  const headline =
    pieces.find((piece) => alike(piece.words, title) && piece.parts.some(({ kind }) => kind === "heading")) ??
    pieces.find((piece) => alike(piece.words, title) && main.has(piece));
  const inMain = pieces.filter((piece) => main.has(piece));
  const standsThere = headline !== undefined && inMain.slice(0, 3).includes(headline);
  const kept = new Set<Piece>();
  const why = new Map<Piece, string>();
  let place = standsThere || title === null ? 0 : 1;
  for (const piece of pieces) {
    if (piece === headline && !standsThere) continue;
    const reason = main.has(piece)
      ? furnitureWhy(piece.words, place)
      : (piece.why ?? furnitureWhy(piece.words, place) ?? whyLeftOut.beside);
    if (main.has(piece)) place += 1;
    if (reason === null || piece === headline) kept.add(piece);
    else if (!alike(piece.words, title)) why.set(piece, reason);
  }

  const shown = pieces.flatMap((piece) => {
    const reason = why.get(piece) ?? null;
    return kept.has(piece) || reason !== null ? [{ ...piece, why: reason }] : [];
  });
  return { ...compose(shown, standsThere ? null : title), kept };
}

function doubtsOf(pieces: readonly Piece[], kept: ReadonlySet<Piece>): string[] {
  const sentences = pieces.filter((piece) => piece.why === null && isProse(piece));
  const wordsOf = (some: readonly Piece[]) => some.reduce((sum, { words }) => sum + words.split(/\s+/).length, 0);
  return tooLittle(wordsOf(sentences.filter((piece) => kept.has(piece))), wordsOf(sentences));
}

const alike = (words: string, title: string | null) =>
  title !== null && words.replace(/\s+/g, " ").trim().toLowerCase() === title.replace(/\s+/g, " ").trim().toLowerCase();

/** A page may leave out its html, head and body tags; the tree's builder wants them. */
function wholePage(source: string): string {
  const content = source.replace(/^\uFEFF/, "");
  if (/<html[\s>]/i.test(content) && /<body[\s>]/i.test(content)) return content;
  const inner = content.replace(/<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, "");
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}
